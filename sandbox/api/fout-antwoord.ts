import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { ApiFout } from './fout.ts'

/** Turns every throw into problem+json; what is not an ApiFout is a bug and tells nothing. */
export function toProbleem(fout: Error, c: Context): Response {
  const bekend = fout instanceof ApiFout ? fout : new ApiFout(500, 'interne-fout', 'Interne fout')
  if (bekend !== fout) process.stderr.write(`sandbox ${c.req.method} ${c.req.path}: ${fout.stack ?? fout.message}\n`)
  const { detail, invalidParams, headers } = bekend.extra
  const inhoud = {
    type: bekend.type,
    title: bekend.message,
    status: bekend.status,
    detail: detail ?? bekend.message,
    instance: `urn:uuid:${randomUUID()}`,
    ...(invalidParams && { invalidParams }),
  }
  return new Response(JSON.stringify(inhoud), {
    status: bekend.status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })
}
