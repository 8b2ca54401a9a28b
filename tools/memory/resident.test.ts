import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { listeningInodes, peakResident, processOnPort, readPeakResident } from './resident.ts'

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:0BB8 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4242 1 0 100 0 0 10 0
   1: 0100007F:0BB8 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 4343 1 0 100 0 0 10 0
   2: 0100007F:0BB9 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4444 1 0 100 0 0 10 0`

it('finds who listens, not who is connected', () => {
  expect(listeningInodes(TABLE, 3000)).toEqual(['4242'])
  expect(listeningInodes(TABLE, 8443)).toEqual([])
})

it('finds this very process by its port', async () => {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  expect(processOnPort(port)).toBe(process.pid)
  await new Promise((closed) => server.close(closed))
  expect(processOnPort(port)).toBeUndefined()
})

it('reads the highest mark, in bytes', () => {
  expect(peakResident('VmPeak:\t  900 kB\nVmHWM:\t  314880 kB\nVmRSS:\t 100 kB\n')).toBe(314_880 * 1024)
  expect(() => peakResident('VmRSS:\t 100 kB')).toThrow('VmHWM')
  expect(readPeakResident(process.pid)).toBeGreaterThan(10_000_000)
})
