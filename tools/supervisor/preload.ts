// Loaded into every child of the supervisor before its own code.
import { fstatSync } from 'node:fs'
import http from 'node:http'
import { isMainThread } from 'node:worker_threads'

const STOP_WITHIN = 15_000

/** The supervisor holds the other end of standard input: when it dies, even by SIGKILL, this process stops as well. */
function stopWithSupervisor(): void {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), STOP_WITHIN).unref()
}
// Workers that a child starts inherit this file and not that pipe: Turbopack's own have an empty standard input, and
// would stop at once. The pipes of Node are sockets.
if (isMainThread && fstatSync(0).isSocket()) {
  process.stdin.on('end', stopWithSupervisor).on('error', stopWithSupervisor).resume()
  if ('unref' in process.stdin && typeof process.stdin.unref === 'function') process.stdin.unref()
}

// Node answers 408 to any request that takes over 300 s, which cuts off a large upload on a slow line. Slow headers
// stay bounded by `headersTimeout`.
const createServer = http.createServer
http.createServer = new Proxy(createServer, {
  apply(target, self, args) {
    const server: unknown = Reflect.apply(target, self, args)
    if (server instanceof http.Server) server.requestTimeout = 0
    return server
  },
})
