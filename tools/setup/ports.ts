import { createServer } from 'node:net'

const HOST = '127.0.0.1'

function listen(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host: HOST }, () => {
      const address = server.address()
      const given = typeof address === 'object' && address !== null ? address.port : port
      server.close(() => resolve(given))
    })
  })
}

/** Whether nobody listens on this loopback port yet. */
export async function isPortFree(port: number): Promise<boolean> {
  return listen(port).then(
    () => true,
    () => false,
  )
}

/** A loopback port that was free a moment ago. */
export function freePort(): Promise<number> {
  return listen(0)
}

/** `count` different free loopback ports. */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>()
  while (ports.size < count) ports.add(await freePort())
  return [...ports]
}
