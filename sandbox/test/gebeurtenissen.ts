import { veld } from './beller.ts'
import { gelukt, stuurBestand, voegToe, type Bellers } from './proefdossier.ts'

type Wereld = { bestuur: (methode: string, pad: string, inhoud?: unknown) => Promise<unknown> }

/** Where an event happens: the samenwerking, who plays in it, and what was made ready. */
export type Toneel = { id: string; bellers: Bellers; wereld: Wereld; document: string; verzoek: string }

type Gebeurtenis = {
  /** Put ready before anybody looks. */
  vooraf?: (toneel: Toneel) => Promise<Partial<Toneel>>
  doe: (toneel: Toneel) => Promise<unknown>
}

const samenwerking = ({ id }: Toneel, deel = '') => `/samenwerkingen/${id}${deel}`
const zet = (wie: 'initiator' | 'VT', status: string) => (t: Toneel) =>
  t.bellers[wie].patch(`/actieverzoeken/${t.verzoek}`, { status, melding: 'Toelichting' })
const bericht = (wie: 'initiator' | 'VT') => (t: Toneel) =>
  t.bellers[wie].post(`/actieverzoeken/${t.verzoek}/berichten`, { bericht: 'Een vraag' })
const stelVraag = (t: Toneel) =>
  t.bellers.initiator.post(samenwerking(t, '/actieverzoeken'), {
    titel: 'Advies',
    omschrijving: 'Graag advies',
    ontvanger: t.bellers.VT.oin,
  })
const klok = (vooruit: string) => (t: Toneel) => t.wereld.bestuur('POST', '/klok', { vooruit })
const toevoegen = (aanduiding: 'RV' | 'SV') => (t: Toneel) =>
  stuurBestand(t.bellers.VT, t.id, `?vertrouwelijkheidsAanduiding=${aanduiding}`)
const wijzigen = (wijziging: object) => (t: Toneel) => t.bellers.VT.patch(`/documenten/${t.document}`, wijziging)
const verwijderen = (t: Toneel) => t.bellers.VT.delete(`/documenten/${t.document}`)

const metDocument = (aanduiding: 'RV' | 'SV') => async (t: Toneel) => ({
  document: await voegToe(t.bellers.VT, t.id, aanduiding),
})
const metVerzoek = async (t: Toneel) => ({ verzoek: veld(gelukt(await stelVraag(t)), 'actieverzoekId') })
async function gereedgemeld(t: Toneel) {
  const gesteld = await metVerzoek(t)
  gelukt(await zet('VT', 'GEREEDGEMELD')({ ...t, ...gesteld }))
  return gesteld
}

/** Something is done every 170 days, so that it is not the silence that ends it. */
async function wordtOud(t: Toneel): Promise<void> {
  for (const dag of ['P170D', 'P170D', 'P170D', 'P170D']) {
    await klok(dag)(t)
    gelukt(await t.bellers.initiator.patch(samenwerking(t), { beschrijving: dag }))
  }
}

export const GEBEURTENISSEN: Readonly<Record<string, Gebeurtenis>> = {
  'ketenpartner uitgenodigd': {
    doe: (t) =>
      t.bellers.initiator.post(samenwerking(t, '/deelnemers'), { deelnemer: t.bellers.genodigde.oin, privilege: 'BT' }),
  },
  'toegang van de derde gewijzigd': {
    doe: (t) => t.bellers.initiator.patch(samenwerking(t, `/deelnemers/${t.bellers.derde.oin}`), { privilege: 'BT' }),
  },
  'derde verwijderd': { doe: (t) => t.bellers.initiator.delete(samenwerking(t, `/deelnemers/${t.bellers.derde.oin}`)) },
  'vertrouwelijk document toegevoegd': { doe: toevoegen('RV') },
  'strikt vertrouwelijk document toegevoegd': { doe: toevoegen('SV') },
  'vertrouwelijk document gewijzigd': { vooraf: metDocument('RV'), doe: wijzigen({ documentOmschrijving: 'Anders' }) },
  'strikt vertrouwelijk document gewijzigd': {
    vooraf: metDocument('SV'),
    doe: wijzigen({ documentOmschrijving: 'Anders' }),
  },
  'document strikt vertrouwelijk gemaakt': {
    vooraf: metDocument('RV'),
    doe: wijzigen({ vertrouwelijkheidsAanduiding: 'SV' }),
  },
  'document vertrouwelijk gemaakt': {
    vooraf: metDocument('SV'),
    doe: wijzigen({ vertrouwelijkheidsAanduiding: 'RV' }),
  },
  'vertrouwelijk document verwijderd': { vooraf: metDocument('RV'), doe: verwijderen },
  'strikt vertrouwelijk document verwijderd': { vooraf: metDocument('SV'), doe: verwijderen },
  'actieverzoek verstuurd': { doe: stelVraag },
  'in behandeling genomen': { vooraf: metVerzoek, doe: zet('VT', 'IN_BEHANDELING') },
  geweigerd: { vooraf: metVerzoek, doe: zet('VT', 'GEWEIGERD') },
  gereedgemeld: { vooraf: metVerzoek, doe: zet('VT', 'GEREEDGEMELD') },
  afgerond: { vooraf: gereedgemeld, doe: zet('initiator', 'GEREED') },
  teruggegeven: { vooraf: gereedgemeld, doe: zet('initiator', 'IN_BEHANDELING') },
  ingetrokken: { vooraf: metVerzoek, doe: zet('initiator', 'INGETROKKEN') },
  'bericht van de zender': { vooraf: metVerzoek, doe: bericht('initiator') },
  'bericht van de ontvanger': { vooraf: metVerzoek, doe: bericht('VT') },
  'verzoek geladen': { doe: (t) => t.bellers.initiator.post(samenwerking(t, '/verzoek')) },
  'verzoek niet geladen': { doe: (t) => t.bellers.initiator.post(samenwerking(t, '/verzoek')) },
  'gegevens aangepast': { doe: (t) => t.bellers.initiator.patch(samenwerking(t), { beschrijving: 'Anders' }) },
  gesloten: { doe: (t) => t.bellers.initiator.patch(samenwerking(t), { status: 'GESLOTEN' }) },
  beëindigd: {
    vooraf: async (t) => (gelukt(await t.bellers.initiator.patch(samenwerking(t), { status: 'GESLOTEN' })), {}),
    doe: (t) => t.bellers.initiator.delete(samenwerking(t)),
  },
  'een half jaar stil': { doe: klok('P181D') },
  'na de aankondiging nog steeds stil': { vooraf: async (t) => (await klok('P181D')(t), {}), doe: klok('P31D') },
  'bijna twee jaar oud': { vooraf: async (t) => (await wordtOud(t), {}), doe: klok('P25D') },
}

/** The verzoeknummer decides whether loading works. */
export const verzoeknummerVoor = (gebeurtenis: string): string =>
  gebeurtenis === 'verzoek niet geladen' ? '2026031500503' : '2026031500123'
