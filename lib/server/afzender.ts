import 'server-only'
import { isIP } from 'node:net'
import { env } from '#lib/env.ts'
import { huidigSocketAdres } from './pagina-status.ts'

/**
 * The address a request came from, as a key to count by, or null where no server is behind it. `X-Forwarded-For` is
 * believed for as many hops as `TRUSTED_PROXIES` says: each trusted proxy adds what it saw at the end, and what stands
 * before that anybody can write.
 */
export function afzenderVan(request: Request, socketAdres = huidigSocketAdres()): string | null {
  const { vertrouwdeProxies } = env().login
  if (socketAdres === null) return null
  const gezien = (request.headers.get('x-forwarded-for') ?? '').split(',').map((deel) => deel.trim())
  const doorProxy = vertrouwdeProxies === 0 ? undefined : gezien.at(-vertrouwdeProxies)
  return toSleutel(doorProxy !== undefined && isIP(doorProxy) !== 0 ? doorProxy : socketAdres)
}

/** One subscriber of IPv6 has a whole /64 to choose from: that is one address here. */
function toSleutel(adres: string): string {
  const vier = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(adres)?.[1]
  if (vier !== undefined) return vier
  if (isIP(adres) !== 6) return adres
  const [links = '', rechts] = adres.toLowerCase().split('%')[0]?.split('::') ?? []
  const groepen = links === '' ? [] : links.split(':')
  const staart = rechts === undefined || rechts === '' ? [] : rechts.split(':')
  const nullen = Array<string>(Math.max(0, 8 - groepen.length - staart.length)).fill('0')
  const vol = [...groepen, ...nullen, ...staart].map((groep) => groep.replace(/^0+(?=.)/, ''))
  return `${vol.slice(0, 4).join(':')}::/64`
}
