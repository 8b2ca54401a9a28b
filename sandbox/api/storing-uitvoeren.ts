import { setTimeout as wacht } from 'node:timers/promises'
import type { MiddlewareHandler } from 'hono'
import { ApiFout } from './fout.ts'
import { BASISPAD } from './hal.ts'
import type { ApiContext, ApiEnv } from './omgeving.ts'
import type { Storing } from './storingen.ts'

const TITELS: Readonly<Record<number, string>> = {
  429: 'Te veel aanvragen',
  500: 'Interne fout',
  503: 'Niet beschikbaar',
}

/** Lets the faults of the world happen, before the work or after it. */
export const storingUitvoeren: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const { storingen } = c.get('deps')
  const raak = storingen.neem(c.get('organisatie').wereldId, c.req.method, c.req.path.slice(BASISPAD.length))
  for (const storing of raak.filter(({ moment }) => moment === 'voor')) {
    const antwoord = await voerUit(c, storing)
    if (antwoord) return antwoord
  }
  await next()
  for (const storing of raak.filter(({ moment }) => moment === 'na')) {
    const antwoord = await voerUit(c, storing)
    if (antwoord) c.res = antwoord
  }
  knipAntwoord(c)
  return undefined
}

async function voerUit(c: ApiContext, storing: Storing): Promise<Response | undefined> {
  switch (storing.soort) {
    case 'vertraging':
      await wacht(storing.ms)
      return undefined
    case 'status':
      throw new ApiFout(storing.status, 'storing', TITELS[storing.status] ?? 'Storing', {
        detail: 'Deze storing is besteld bij de oefenomgeving.',
        headers: toRetryAfter(storing),
      })
    case 'afbreken':
      if (storing.bytes !== undefined) {
        c.set('afbrekenNa', storing.bytes)
        return undefined
      }
      c.env.incoming.socket.destroy()
      return c.body(null)
    case 'onzin':
      return c.html('<!doctype html><title>Onderhoud</title><p>{ dit is geen antwoord', 200)
  }
}

/** The norm has 429 say when to come back, so without an order it says at once. */
function toRetryAfter({ status, retryAfter = status === 429 ? 1 : undefined }: Storing): Record<string, string> {
  return retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
}

/** Long enough for what was sent to leave the socket before it is cut. */
const VERTREK_MS = 50

/** A reader gets the first bytes and then no more; an upload was cut while it came in (`lees-formulier.ts`). */
function knipAntwoord(c: ApiContext): void {
  const na = c.get('afbrekenNa')
  if (na === undefined || c.req.method !== 'GET' || c.res.body === null) return
  let over = na
  const schaar = new TransformStream<Uint8Array, Uint8Array>({
    transform(stuk, controller) {
      if (over > 0) controller.enqueue(stuk.subarray(0, over))
      over -= stuk.byteLength
      if (over > 0) return
      setTimeout(() => c.env.incoming.socket.destroy(), VERTREK_MS)
    },
  })
  c.res = new Response(c.res.body.pipeThrough(schaar), c.res)
}
