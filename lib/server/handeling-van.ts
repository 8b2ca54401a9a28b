import 'server-only'
import { ROUTES } from './inventaris.ts'

/**
 * What a request set out to do, in the words of the audit: the act that the inventory names, and for reading the method
 * with its route. The object is the ids in the address; other words of an address anybody can make up.
 */
export function handelingVan(methode: string, pad: string): { handeling: string; object: string } {
  const passend = ROUTES.filter((regel) => regel.methode === methode && past(regel.pad, pad))
  // `/taken` also has the shape of `/[samenwerkingId]`: as in Next, the one that leaves least open wins.
  const [regel] = passend.toSorted((een, ander) => open(een.pad) - open(ander.pad))
  return { handeling: regel?.audit ?? `${methode} ${regel?.pad ?? 'onbekend'}`, object: idsIn(pad) }
}

/** The ids in an address, `-` without any. */
export function idsIn(pad: string): string {
  return (
    pad
      .split('/')
      .filter((deel) => /^(?=.*\d)[A-Za-z0-9-]{1,64}$/.test(deel))
      .join(' ') || '-'
  )
}

function past(patroon: string, pad: string): boolean {
  const delen = pad.split('/')
  const gevraagd = patroon.split('/')
  return (
    gevraagd.length === delen.length && gevraagd.every((deel, plek) => deel.startsWith('[') || deel === delen[plek])
  )
}

function open(patroon: string): number {
  return patroon.split('[').length
}
