import 'server-only'
import { z } from 'zod'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { isPartij, ziet } from '#lib/domain/deelnemer-zicht.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { Oin } from '#lib/domain/organisatie-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { listDocumentenVan } from '#lib/dso/deelnemers-zicht.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { getDossier, type Dossier } from './dossier.ts'
import { DocumentenQuery } from './vragen.ts'

const GROOTTE = 20

const bladzijde = DocumentenQuery.shape.pagina
/** Three lists on one page, each with its own page: what is seen, what is seen because it is their own, what is not. */
export const BekijkAlsQuery = z.object({ pagina: bladzijde, eigen: bladzijde, verborgen: bladzijde })

/** Strikt vertrouwelijke documents that others than this partner added: what volledige toegang shows and beperkte hides. */
export function listStriktVanAnderen({ mandaat }: Gebruiker, id: SamenwerkingId, oin: Oin, pagina?: number) {
  return listDocumentenVan(mandaat, id, {
    ...{ vertrouwelijkheid: 'SV', partner: { oin, voegdeToe: false } },
    ...{ pagina, grootte: GROOTTE },
  })
}

/** The dossier as one ketenpartner would see it. */
export type AlsKetenpartner = {
  dossier: Dossier
  deelnemer: Deelnemer
  zichtbaar: Pagina<Document>
  /** With beperkte toegang: strikt vertrouwelijke documents that it added itself and keeps seeing. */
  eigenStrikt: Pagina<Document> | null
  verborgen: Pagina<Document> | null
  /** Between us and this partner; those with others the SWF does not show us. */
  actieverzoeken: Actieverzoek[]
}

/**
 * Computed from privilege × vertrouwelijkheid with what we may see ourselves: no call is ever made for another
 * organisation. Initiator only (`geen-toegang`); `niet-gevonden` when the OIN is no ketenpartner.
 */
export async function bekijkAls(
  gebruiker: Gebruiker,
  id: SamenwerkingId,
  oin: Oin,
  { pagina, eigen, verborgen }: z.output<typeof BekijkAlsQuery> = {},
): Promise<AlsKetenpartner> {
  const dossier = await getDossier(gebruiker, id)
  if (!dossier.samenwerking.wijZijnInitiator) {
    throw new ProblemError('geen-toegang', { detail: 'Alleen de initiator bekijkt het dossier als een ander.' })
  }
  const deelnemer = dossier.deelnemers.find((ander) => ander.oin === oin && ander.rol === 'KETENPARTNER')
  if (deelnemer === undefined) throw new ProblemError('niet-gevonden')
  // An unknown privilege is shown as the least.
  const beperkt = !ziet(deelnemer.privilege ?? 'BT', { vertrouwelijkheid: 'SV', vanPartner: false })
  const { mandaat } = gebruiker
  const [zichtbaar, eigenStrikt, nietZichtbaar] = await Promise.all([
    listDocumentenVan(mandaat, id, { ...(beperkt && { vertrouwelijkheid: 'RV' }), pagina, grootte: GROOTTE }),
    beperkt
      ? listDocumentenVan(mandaat, id, {
          ...{ vertrouwelijkheid: 'SV', partner: { oin, voegdeToe: true } },
          ...{ pagina: eigen, grootte: GROOTTE },
        })
      : null,
    beperkt ? listStriktVanAnderen(gebruiker, id, oin, verborgen) : null,
  ])
  return {
    ...{ dossier, deelnemer, zichtbaar, eigenStrikt },
    verborgen: nietZichtbaar,
    actieverzoeken: dossier.actieverzoeken.filter((actieverzoek) => isPartij(actieverzoek, deelnemer)),
  }
}
