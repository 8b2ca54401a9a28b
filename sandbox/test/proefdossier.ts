import { items, veld, type Antwoord, type Beller } from './beller.ts'

export type Rol = 'initiator' | 'VT' | 'BT' | 'derde' | 'vreemde' | 'ander gezag' | 'genodigde'
export type Bellers = Readonly<Record<Rol, Beller>>
export type Fase = 'INITIALISATIE' | 'OPEN' | 'GESLOTEN' | 'beëindigd'
export const FASES: readonly Fase[] = ['INITIALISATIE', 'OPEN', 'GESLOTEN', 'beëindigd']

/** Who plays which part; `genodigde` is the organisation that an act invites. */
const SPELERS = {
  initiator: 'zandbakdorp',
  VT: 'ggd',
  BT: 'duinzicht',
  derde: 'zandsloot',
  vreemde: 'veiligheidsregio',
  'ander gezag': 'zandkust',
  genodigde: 'zandland',
} as const satisfies Record<Rol, string>

export const speler = (rol: Rol): string => SPELERS[rol]

export function maakBellers(als: (sleutel: string) => Beller): Bellers {
  return {
    initiator: als(SPELERS.initiator),
    VT: als(SPELERS.VT),
    BT: als(SPELERS.BT),
    derde: als(SPELERS.derde),
    vreemde: als(SPELERS.vreemde),
    'ander gezag': als(SPELERS['ander gezag']),
    genodigde: als(SPELERS.genodigde),
  }
}

/** A dossier with something of everybody in it. `BT` added a strikt vertrouwelijk document of its own. */
export type Proefdossier = {
  id: string
  verzoeknummer: string
  documenten: { initiator: string; VT: string; BT: string; geheim: string }
  notificaties: Readonly<Partial<Record<Rol, string>>>
}

let volgnummer = 0

/** 13 digits; what ends in 900 takes long to load, so that such a dossier stays in INITIALISATIE. */
function nieuwVerzoeknummer(traag: boolean): string {
  volgnummer += 1
  return `2026${String(volgnummer).padStart(6, '0')}${traag ? '900' : '100'}`
}

export async function maakDossier(bellers: Bellers, fase: Fase): Promise<Proefdossier> {
  const { initiator, VT, BT, derde } = bellers
  const verzoeknummer = nieuwVerzoeknummer(fase === 'INITIALISATIE')
  const start = { titel: 'Proef', verzoeknummer, verzoekOphalen: fase === 'INITIALISATIE' }
  const id = veld(gelukt(await initiator.post('/samenwerkingen', start)), 'samenwerkingId')
  for (const [wie, privilege] of [
    [VT, 'VT'],
    [BT, 'BT'],
    [derde, 'VT'],
  ] as const)
    gelukt(await initiator.post(`/samenwerkingen/${id}/deelnemers`, { deelnemer: wie.oin, privilege }))
  const documenten = {
    initiator: await voegToe(initiator, id, 'RV'),
    VT: await voegToe(VT, id, 'RV'),
    BT: await voegToe(BT, id, 'SV'),
    geheim: await voegToe(initiator, id, 'SV'),
  }
  const vraag = { titel: 'Advies', omschrijving: 'Graag advies', ontvanger: VT.oin }
  gelukt(await initiator.post(`/samenwerkingen/${id}/actieverzoeken`, vraag))
  const notificaties = await eersteNotificaties(bellers, id)
  if (fase === 'GESLOTEN' || fase === 'beëindigd')
    gelukt(await initiator.patch(`/samenwerkingen/${id}`, { status: 'GESLOTEN' }))
  if (fase === 'beëindigd') gelukt(await initiator.delete(`/samenwerkingen/${id}`))
  return { id, verzoeknummer, documenten, notificaties }
}

export async function voegToe(wie: Beller, id: string, aanduiding: 'RV' | 'SV'): Promise<string> {
  return veld(gelukt(await stuurBestand(wie, id, `?vertrouwelijkheidsAanduiding=${aanduiding}`)), 'documentId')
}

export const stuurBestand = (wie: Beller, id: string, query: string) =>
  wie.upload(id, { naam: 'stuk.txt', bytes: Buffer.from(`stuk van ${wie.oin}`), query })

async function eersteNotificaties(bellers: Bellers, id: string): Promise<Partial<Record<Rol, string>>> {
  const gevonden: Partial<Record<Rol, string>> = {}
  for (const rol of ['initiator', 'VT', 'BT', 'derde'] as const) {
    const [eerste] = items(await bellers[rol].get(`/samenwerkingen/${id}/notificaties`)).lijst
    gevonden[rol] = String(eerste?.['notificatieId'])
  }
  return gevonden
}

/** An answer of the preparation, which must not fail. */
export function gelukt(antwoord: Antwoord): Antwoord {
  if (antwoord.status >= 300) throw new Error(`${antwoord.status} ${JSON.stringify(antwoord.body)}`)
  return antwoord
}
