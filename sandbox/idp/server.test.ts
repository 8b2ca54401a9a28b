import { expect, it } from 'vitest'
import { startIdp } from './server.ts'
import { depsMet, logIn, persona } from './test-portaal.ts'

it('refuses to start on a port that is taken, and frees its port on close', async () => {
  const eerste = await startIdp(depsMet([]))
  const port = Number(new URL(eerste.url).port)
  await expect(startIdp({ ...depsMet([]), port })).rejects.toThrow('EADDRINUSE')
  await eerste.close()
  const tweede = await startIdp({ ...depsMet([]), port })
  expect(tweede.url).toBe(eerste.url)
  await tweede.close()
})

it('kent een persoon die er pas na de start bij kwam', async () => {
  const personas = [persona('ggd')]
  const idp = await startIdp(depsMet(personas))
  personas.push(persona('later'))
  const { idToken } = await logIn(idp.url, { persona: 'later' }).finally(() => idp.close())
  expect(idToken.split('.')).toHaveLength(3)
})
