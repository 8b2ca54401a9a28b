import type { Deelnemer } from './deelnemer-schema.ts'
import type { Toevoeger } from './document.ts'
import type { Vertrouwelijkheid } from './document-schema.ts'
import { kringVan } from './kring.ts'

/** Names of who begins and who stops seeing a document when its vertrouwelijkheid changes. */
export type ZichtVerschil = { erbij: string[]; eraf: string[] }

/** Null when the SWF does not give every privilege: then nobody's name is guessed. */
export function zichtVerschil(
  deelnemers: readonly Deelnemer[],
  van: Vertrouwelijkheid,
  naar: Vertrouwelijkheid,
  toevoeger: Toevoeger,
): ZichtVerschil | null {
  const nu = kringVan(deelnemers, van, toevoeger)
  const straks = kringVan(deelnemers, naar, toevoeger)
  if (nu === null || straks === null) return van === naar ? { erbij: [], eraf: [] } : null
  const zag = new Set(nu.filter(({ ziet }) => ziet).map(({ oin }) => oin))
  const namen = (ziet: boolean) =>
    straks.filter((lid) => lid.ziet === ziet && zag.has(lid.oin) !== ziet).map(({ naam }) => naam)
  return { erbij: namen(true), eraf: namen(false) }
}
