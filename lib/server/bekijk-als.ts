import 'server-only'
import { z } from 'zod'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { listMet, type DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import { ziet } from '#lib/domain/kring.ts'
import type { Oin } from '#lib/domain/organisatie-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { listGefilterd } from '#lib/dso/documenten.ts'
import type { Gelezen } from '#lib/problem/gelezen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { getDossier, type Dossier } from './dossier.ts'
import { DocumentenQuery } from './adres-schema.ts'

const GROOTTE = 20
const ONBEKEND: Documenten = { zichtbaar: null, eigenStrikt: null, verborgen: null }

const bladzijde = DocumentenQuery.shape.pagina
/** Three lists on one page, each with its own page: what is seen, what is seen because it is their own, what is not. */
export const BekijkAlsQuery = z.object({ pagina: bladzijde, eigen: bladzijde, verborgen: bladzijde })

/**
 * Strikt vertrouwelijke documents that others than this partner added: what volledige toegang shows and beperkte hides.
 * Null when the SWF does not filter; the newest document is RV or SV, so asking both ways shows it.
 */
export async function listStriktVanAnderen({ mandaat }: Gebruiker, id: SamenwerkingId, oin: Oin, pagina?: number) {
  const partner = { oin, voegdeToe: false }
  const [strikt, ...proef] = await Promise.all([
    listGefilterd(mandaat, id, { vertrouwelijkheid: 'SV', partner, pagina, grootte: GROOTTE }),
    listGefilterd(mandaat, id, { vertrouwelijkheid: 'SV', partner, grootte: 1 }),
    listGefilterd(mandaat, id, { vertrouwelijkheid: 'RV', partner, grootte: 1 }),
  ])
  return proef.includes(null) ? null : strikt
}

/**
 * How many documents are strikt vertrouwelijk, as far as we see them ourselves. Null as for `listStriktVanAnderen`: the count
 * of an SWF that does not filter is that of all documents.
 */
export async function telStrikt({ mandaat }: Gebruiker, id: SamenwerkingId): Promise<number | null> {
  const [strikt, gewoon] = await Promise.all([
    listGefilterd(mandaat, id, { vertrouwelijkheid: 'SV', grootte: 1 }),
    listGefilterd(mandaat, id, { vertrouwelijkheid: 'RV', grootte: 1 }),
  ])
  return strikt === null || gewoon === null ? null : strikt.pagina.totaal
}

/** The dossier as one ketenpartner would see it. */
export type AlsKetenpartner = {
  dossier: Dossier
  deelnemer: Deelnemer
  /** Null, as the other two, when the SWF does not filter on vertrouwelijkheid: then nobody can tell. */
  zichtbaar: Pagina<Document> | null
  /** With beperkte toegang: strikt vertrouwelijke documents that it added itself and keeps seeing. */
  eigenStrikt: Pagina<Document> | null
  verborgen: Pagina<Document> | null
  /** Between us and this partner; those with others the SWF does not show us. */
  actieverzoeken: Gelezen<DossierActieverzoeken>
}

/**
 * Computed from privilege × vertrouwelijkheid with what we may see ourselves: no call is ever made for another
 * organisation. Initiator only (`geen-toegang`); `niet-gevonden` when the OIN is no ketenpartner.
 */
export async function bekijkAls(
  gebruiker: Gebruiker,
  id: SamenwerkingId,
  oin: Oin,
  vraag: z.output<typeof BekijkAlsQuery> = {},
): Promise<AlsKetenpartner> {
  const dossier = await getDossier(gebruiker, id)
  if (!dossier.samenwerking.wijZijnInitiator) {
    throw new ProblemError('geen-toegang', { detail: 'Alleen de initiator bekijkt het dossier als een ander.' })
  }
  const deelnemer = dossier.deelnemers.find((ander) => ander.oin === oin && ander.rol === 'KETENPARTNER')
  if (deelnemer === undefined) throw new ProblemError('niet-gevonden')
  return {
    ...{ dossier, deelnemer },
    ...(await leesDocumenten(gebruiker, id, deelnemer, vraag)),
    actieverzoeken: listMet(deelnemer, dossier.actieverzoeken),
  }
}

type Documenten = Pick<AlsKetenpartner, 'zichtbaar' | 'eigenStrikt' | 'verborgen'>

async function leesDocumenten(
  gebruiker: Gebruiker,
  id: SamenwerkingId,
  { oin, privilege }: Deelnemer,
  { pagina, eigen, verborgen }: z.output<typeof BekijkAlsQuery>,
): Promise<Documenten> {
  const { mandaat } = gebruiker
  if (ziet(privilege, { vertrouwelijkheid: 'SV', zelfToegevoegd: false })) {
    const zichtbaar = await listGefilterd(mandaat, id, { pagina, grootte: GROOTTE })
    return { zichtbaar, eigenStrikt: null, verborgen: null }
  }
  const partner = { oin, voegdeToe: true }
  const [zichtbaar, eigenStrikt, nietZichtbaar] = await Promise.all([
    listGefilterd(mandaat, id, { vertrouwelijkheid: 'RV', pagina, grootte: GROOTTE }),
    listGefilterd(mandaat, id, { vertrouwelijkheid: 'SV', partner, pagina: eigen, grootte: GROOTTE }),
    listStriktVanAnderen(gebruiker, id, oin, verborgen),
  ])
  if (zichtbaar === null || eigenStrikt === null || nietZichtbaar === null) return ONBEKEND
  return { zichtbaar, eigenStrikt, verborgen: nietZichtbaar }
}
