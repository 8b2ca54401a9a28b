import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '#tools/setup/ports.ts'
import { requireFreePorts } from './port-check.ts'

let server: Server
let taken: number

beforeAll(async () => {
  taken = await freePort()
  server = createServer()
  await new Promise<void>((resolve) => server.listen(taken, '127.0.0.1', resolve))
})
afterAll(() => void server.close())

it('names the port and the variable to choose another with', async () => {
  await expect(requireFreePorts({ idp: taken }, false)).rejects.toThrow(
    new RegExp(`Poort ${taken} \\(de oefenlogin\\) is al bezet.*IDP_PORT=`),
  )
})

it('passes when the ports are free', async () => {
  await expect(requireFreePorts({ portal: await freePort() }, false)).resolves.toBeUndefined()
})
