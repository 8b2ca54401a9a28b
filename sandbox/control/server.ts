import { createServer } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { luister, sluitServer, type Luisteraar } from '../luister.ts'
import { maakControl, type ControlDeps } from './app.ts'

/** Plain HTTP on loopback: it orders faults and hands out keys, so it never leaves the machine. */
export async function startControl(deps: ControlDeps, port: number): Promise<Luisteraar> {
  const server = createAdaptorServer({ fetch: maakControl(deps).fetch, createServer, overrideGlobalObjects: false })
  if (!('closeIdleConnections' in server)) throw new Error('het bedieningspaneel hoort op http te luisteren')
  const gekregen = await luister(server, port)
  return { port: gekregen, close: () => sluitServer(server) }
}
