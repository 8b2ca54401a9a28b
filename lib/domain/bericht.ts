import { hrefVanActieverzoek } from './actieverzoek.ts'
import type { Actieverzoek } from './actieverzoek-schema.ts'

/** Seen in a real client's interface; the server's limit is unknown. */
export const BERICHT_MAX = 512

/** Its own page, below the actieverzoek it belongs to. */
export function hrefVanBericht(
  actieverzoek: Pick<Actieverzoek, 'samenwerkingId' | 'actieverzoekId'>,
  berichtId: string,
): string {
  return `${hrefVanActieverzoek(actieverzoek)}/berichten/${berichtId}`
}

/** Where it stands in the conversation, on the page of its actieverzoek. */
export function plekVanBericht(berichtId: string): string {
  return `bericht-${berichtId}`
}

/** Who wrote it, as everybody reads it; own ones say so in words. */
export function schrijverVan({ zenderNaam, vanOns }: { zenderNaam: string; vanOns: boolean }): string {
  return vanOns ? `${zenderNaam} (u)` : zenderNaam
}
