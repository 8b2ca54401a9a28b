import { veld, type Beller } from './beller.ts'
import { gelukt, voegToe, type Bellers } from './proefdossier.ts'

/** The six statuses, and a running one in a samenwerking that is closed. */
export const STANDEN = [
  'OPEN',
  'IN_BEHANDELING',
  'GEREEDGEMELD',
  'GEREED',
  'GEWEIGERD',
  'INGETROKKEN',
  'gesloten',
] as const
export type Stand = (typeof STANDEN)[number]

export const TEKST = { titel: 'Advies', omschrijving: 'Graag advies', productId: null }

export type Proefactieverzoek = {
  id: string
  samenwerkingId: string
  zender: Beller
  ontvanger: Beller
  /** Linked, and another that is not. */
  documenten: { gekoppeld: string; los: string }
  berichten: { zender: string; ontvanger: string }
}

type Stap = readonly ['zender' | 'ontvanger', string]
const WEG: Readonly<Record<Stand, readonly Stap[]>> = {
  OPEN: [],
  IN_BEHANDELING: [['ontvanger', 'IN_BEHANDELING']],
  GEREEDGEMELD: [['ontvanger', 'GEREEDGEMELD']],
  GEREED: [
    ['ontvanger', 'GEREEDGEMELD'],
    ['zender', 'GEREED'],
  ],
  GEWEIGERD: [['ontvanger', 'GEWEIGERD']],
  INGETROKKEN: [['zender', 'INGETROKKEN']],
  gesloten: [],
}

/** A samenwerking of the initiator with VT and derde in it, both with volledige toegang. */
export async function maakSamenwerking({ initiator, VT, derde }: Bellers): Promise<string> {
  const id = veld(gelukt(await initiator.post('/samenwerkingen', { titel: 'Proef' })), 'samenwerkingId')
  for (const wie of [VT, derde])
    gelukt(await initiator.post(`/samenwerkingen/${id}/deelnemers`, { deelnemer: wie.oin, privilege: 'VT' }))
  return id
}

/** An actieverzoek that went the shortest way to `stand`, with a document and a bericht of both. */
export async function maakActieverzoek(
  partijen: { zender: Beller; ontvanger: Beller },
  samenwerkingId: string,
  stand: Exclude<Stand, 'gesloten'>,
): Promise<Proefactieverzoek> {
  const { zender, ontvanger } = partijen
  const documenten = {
    gekoppeld: await voegToe(zender, samenwerkingId, 'RV'),
    los: await voegToe(ontvanger, samenwerkingId, 'RV'),
  }
  const vraag = { ...TEKST, ontvanger: ontvanger.oin, documenten: [documenten.gekoppeld] }
  const gesteld = gelukt(await zender.post(`/samenwerkingen/${samenwerkingId}/actieverzoeken`, vraag))
  const id = veld(gesteld, 'actieverzoekId')
  const stuur = async (wie: Beller) =>
    veld(gelukt(await wie.post(`/actieverzoeken/${id}/berichten`, { bericht: 'Een vraag' })), 'berichtId')
  const berichten = { zender: await stuur(zender), ontvanger: await stuur(ontvanger) }
  for (const [wie, status] of WEG[stand]) gelukt(await partijen[wie].patch(`/actieverzoeken/${id}`, { status }))
  return { id, samenwerkingId, zender, ontvanger, documenten, berichten }
}
