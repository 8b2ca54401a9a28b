import 'server-only'
import { cache } from 'react'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { beurtVanDossier, type Beurt } from '#lib/domain/beurt.ts'
import type { Deelnemer, Privilege } from '#lib/domain/deelnemer-schema.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import type { Samenwerking, SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { listDeelnemers } from '#lib/dso/deelnemers.ts'
import { listDocumenten } from '#lib/dso/documenten.ts'
import { getSamenwerking } from '#lib/dso/samenwerkingen.ts'
import type { Gelezen } from '#lib/problem/gelezen.ts'
import { listVanDossier } from './dossier-actieverzoeken.ts'
import { leesDeel } from './lees-deel.ts'
import { getTijd } from './tijd.ts'

/** One samenwerking with all that its spine shows. */
export type Dossier = {
  samenwerking: Samenwerking
  deelnemers: Deelnemer[]
  /** As many as this organisation can see. */
  aantalDocumenten: number
  /** Ours: all of them, or in a dossier with very many only those that run. May fail without the rest. */
  actieverzoeken: Gelezen<DossierActieverzoeken>
  beurt: Beurt
  /** Null where the SWF does not tell. */
  eigenPrivilege: Privilege | null
  /** The upstream's clock (ISO 8601), for countdowns to sluitDatum and verwijderDatum. */
  nu: string
}

/** Read once per rendered page, however many parts of it ask. `niet-gevonden` when the organisation is no deelnemer. */
export const getDossier = cache(async (gebruiker: Gebruiker, id: SamenwerkingId): Promise<Dossier> => {
  const { mandaat } = gebruiker
  const [samenwerking, deelnemers, documenten, actieverzoeken] = await Promise.all([
    getSamenwerking(mandaat, id),
    listDeelnemers(mandaat, id),
    listDocumenten(mandaat, id, { grootte: 1 }),
    leesDeel(listVanDossier(mandaat, id)),
  ])
  return {
    samenwerking,
    deelnemers,
    aantalDocumenten: documenten.pagina.totaal,
    actieverzoeken,
    beurt: beurtVanDossier(samenwerking.status, actieverzoeken),
    eigenPrivilege: privilegeVan(samenwerking, deelnemers),
    nu: getTijd(gebruiker),
  }
})

function privilegeVan({ wijZijnInitiator }: Samenwerking, deelnemers: readonly Deelnemer[]): Privilege | null {
  return wijZijnInitiator ? 'VT' : (deelnemers.find(({ isU }) => isU)?.privilege ?? null)
}
