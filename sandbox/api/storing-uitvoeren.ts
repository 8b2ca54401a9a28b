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
        headers: storing.retryAfter === undefined ? {} : { 'retry-after': String(storing.retryAfter) },
      })
    case 'afbreken':
      c.env.incoming.socket.destroy()
      return c.body(null)
    case 'onzin':
      return c.html('<!doctype html><title>Onderhoud</title><p>{ dit is geen antwoord', 200)
  }
}
