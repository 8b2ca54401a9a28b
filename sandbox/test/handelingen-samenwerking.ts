import { items, type Antwoord } from './beller.ts'
import { gelukt, stuurBestand, type Bellers, type Proefdossier, type Rol } from './proefdossier.ts'
import { oordeelVan } from './tabel.ts'

type Vraag = { rol: Rol; bellers: Bellers; dossier: Proefdossier }
type Handeling = (vraag: Vraag) => Promise<Antwoord>

/** The harmless file that every scanner takes for a virus (EICAR); in parts, or this file itself would be taken. */
const PROEFVIRUS = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
const ONBEKEND_OIN = '00000099888888888888'
const NIEUWE_TEKST = { documentOmschrijving: 'Aangepast' }

const beller = ({ rol, bellers }: Vraag) => bellers[rol]
const pad = ({ dossier }: Vraag, deel = '') => `/samenwerkingen/${dossier.id}${deel}`
const deelnemer = (vraag: Vraag, rol: Rol) => pad(vraag, `/deelnemers/${vraag.bellers[rol].oin}`)
const nodig = (vraag: Vraag, oin: string) =>
  beller(vraag).post(pad(vraag, '/deelnemers'), { deelnemer: oin, privilege: 'BT' })
const vraagAan = (vraag: Vraag, oin: string) =>
  beller(vraag).post(pad(vraag, '/actieverzoeken'), { titel: 'Advies', omschrijving: 'Graag advies', ontvanger: oin })

function eigen({ rol, dossier: { documenten } }: Vraag): string {
  return rol === 'VT' || rol === 'BT' ? documenten[rol] : documenten.initiator
}

/** A document that this role sees, if it takes part, and did not add. */
const vanEenAnder = ({ rol, dossier: { documenten } }: Vraag) =>
  rol === 'initiator' ? documenten.VT : documenten.initiator

const anderMansNotificatie = ({ rol, dossier }: Vraag) => dossier.notificaties[rol === 'VT' ? 'BT' : 'VT'] ?? ''
const eigenNotificatie = ({ rol, dossier }: Vraag) => dossier.notificaties[rol] ?? ''

const HANDELINGEN: Readonly<Record<string, Handeling>> = {
  'samenwerking bekijken': (v) => beller(v).get(pad(v)),
  'samenwerking in eigen overzicht': (v) => beller(v).get(`/samenwerkingen?verzoeknummer=${v.dossier.verzoeknummer}`),
  'verzoek laden': (v) => beller(v).post(pad(v, '/verzoek')),
  'gegevens aanpassen': (v) => beller(v).patch(pad(v), { beschrijving: 'Aangepast' }),
  'ketenpartner uitnodigen': (v) => nodig(v, v.bellers.genodigde.oin),
  'zichzelf uitnodigen': (v) => nodig(v, beller(v).oin),
  'een deelnemer nog eens uitnodigen': (v) => nodig(v, v.bellers.VT.oin),
  'een onbekende organisatie uitnodigen': (v) => nodig(v, ONBEKEND_OIN),
  'een nog niet toegelaten organisatie uitnodigen': (v) => nodig(v, v.bellers.vreemde.oin),
  'meteen na de uitnodiging bekijken': async (v) => {
    gelukt(await v.bellers.initiator.post(pad(v, '/deelnemers'), { deelnemer: beller(v).oin, privilege: 'BT' }))
    return beller(v).get(pad(v))
  },
  'toegang wijzigen': (v) => beller(v).patch(deelnemer(v, 'derde'), { privilege: 'BT' }),
  'toegang van de initiator wijzigen': (v) => beller(v).patch(deelnemer(v, 'initiator'), { privilege: 'BT' }),
  'ketenpartner verwijderen': (v) => beller(v).delete(deelnemer(v, 'derde')),
  'ketenpartner met lopend actieverzoek verwijderen': (v) => beller(v).delete(deelnemer(v, 'VT')),
  'de initiator verwijderen': (v) => beller(v).delete(deelnemer(v, 'initiator')),
  'deelnemers bekijken': (v) => beller(v).get(pad(v, '/deelnemers')),
  'document toevoegen': (v) => stuurBestand(beller(v), v.dossier.id, '?vertrouwelijkheidsAanduiding=RV'),
  'document zonder vertrouwelijkheid': (v) => stuurBestand(beller(v), v.dossier.id, ''),
  'bestand met dezelfde naam toevoegen': (v) =>
    stuurBestand(beller(v), v.dossier.id, '?vertrouwelijkheidsAanduiding=RV'),
  'bestand met een virus toevoegen': (v) =>
    beller(v).upload(v.dossier.id, {
      naam: 'proef.txt',
      bytes: Buffer.from(PROEFVIRUS),
      query: '?vertrouwelijkheidsAanduiding=RV',
    }),
  'documenten bekijken': (v) => beller(v).get(pad(v, '/documenten')),
  'vertrouwelijk document bekijken': (v) => beller(v).get(`/documenten/${v.dossier.documenten.initiator}`),
  'vertrouwelijk document downloaden': (v) => beller(v).get(`/documenten/${v.dossier.documenten.initiator}/content`),
  'strikt vertrouwelijk document bekijken': (v) => beller(v).get(`/documenten/${v.dossier.documenten.geheim}`),
  'strikt vertrouwelijk document downloaden': (v) =>
    beller(v).get(`/documenten/${v.dossier.documenten.geheim}/content`),
  'eigen strikt vertrouwelijk document downloaden': (v) => beller(v).get(`/documenten/${eigen(v)}/content`),
  'eigen document aanpassen': (v) => beller(v).patch(`/documenten/${eigen(v)}`, NIEUWE_TEKST),
  'document van een ander aanpassen': (v) => beller(v).patch(`/documenten/${vanEenAnder(v)}`, NIEUWE_TEKST),
  'strikt vertrouwelijk document aanpassen': (v) =>
    beller(v).patch(`/documenten/${v.dossier.documenten.geheim}`, NIEUWE_TEKST),
  'eigen document verwijderen': (v) => beller(v).delete(`/documenten/${eigen(v)}`),
  'document van een ander verwijderen': (v) => beller(v).delete(`/documenten/${vanEenAnder(v)}`),
  'strikt vertrouwelijk document verwijderen': (v) => beller(v).delete(`/documenten/${v.dossier.documenten.geheim}`),
  'actieverzoek opstellen': (v) => vraagAan(v, v.bellers[v.rol === 'VT' ? 'initiator' : 'VT'].oin),
  'actieverzoek aan zichzelf': (v) => vraagAan(v, beller(v).oin),
  'actieverzoek aan wie niet meedoet': (v) => vraagAan(v, v.bellers.vreemde.oin),
  'notificaties van de samenwerking': (v) => beller(v).get(pad(v, '/notificaties')),
  'eigen notificatie in het overzicht': (v) => beller(v).get(`/notificaties?samenwerkingId=${v.dossier.id}`),
  'eigen notificatie lezen': (v) => beller(v).get(`/notificaties/${eigenNotificatie(v)}`),
  'eigen notificatie verwijderen': (v) => beller(v).delete(`/notificaties/${eigenNotificatie(v)}`),
  'notificatie van een ander lezen': (v) => beller(v).get(`/notificaties/${anderMansNotificatie(v)}`),
  'notificatie van een ander verwijderen': (v) => beller(v).delete(`/notificaties/${anderMansNotificatie(v)}`),
  sluiten: (v) => beller(v).patch(pad(v), { status: 'GESLOTEN' }),
  heropenen: (v) => beller(v).patch(pad(v), { status: 'OPEN' }),
  beëindigen: (v) => beller(v).delete(pad(v)),
}

const IN_LIJST: ReadonlySet<string> = new Set(['samenwerking in eigen overzicht', 'eigen notificatie in het overzicht'])

/** Does what a row of the table *Samenwerking* says and gives the word of the table for the answer. */
export async function probeer(handeling: string, vraag: Vraag): Promise<string> {
  const doe = HANDELINGEN[handeling]
  if (!doe) throw new Error(`no act ${handeling}`)
  const antwoord = await doe(vraag)
  if (!IN_LIJST.has(handeling)) return oordeelVan(antwoord)
  const gezien = items(antwoord).lijst.some(({ samenwerkingId }) => samenwerkingId === vraag.dossier.id)
  return gezien ? 'ziet' : 'niets'
}

const ROLLEN: Readonly<Record<string, readonly Rol[]>> = {
  deelnemer: ['initiator', 'VT', 'BT'],
  ketenpartner: ['VT', 'BT'],
  'wie niet meedoet': ['vreemde', 'ander gezag'],
  iedereen: ['initiator', 'VT', 'BT', 'vreemde', 'ander gezag'],
  initiator: ['initiator'],
  VT: ['VT'],
  BT: ['BT'],
  genodigde: ['genodigde'],
}

/** The roles that a cell *wie* stands for. */
export function rollenVan(wie: string): Rol[] {
  return wie.split(', ').flatMap((naam) => {
    const rollen = ROLLEN[naam]
    if (!rollen) throw new Error(`no role ${naam}`)
    return rollen
  })
}
