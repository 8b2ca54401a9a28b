import { createHash } from 'node:crypto'
import type { Proefactieverzoek } from '#sandbox/test/proefactieverzoek.ts'
import type { Proefdossier, Rol } from '#sandbox/test/proefdossier.ts'
import type { Partij } from '#sandbox/test/handelingen-actieverzoek.ts'

/** One request to the portal's own API: where, how, and with what. */
export type Poging = {
  methode: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  pad: string
  params: Record<string, string>
  query?: Record<string, string>
  json?: unknown
  headers?: Record<string, string>
  body?: string
}

type BijDossier = { rol: Rol; oin: (rol: Rol) => string; dossier: Proefdossier }
type BijVerzoek = { partij: Partij; verzoek: Proefactieverzoek }

const S = '/api/samenwerkingen/[samenwerkingId]'
const A = '/api/actieverzoeken/[actieverzoekId]'
const D = '/api/documenten/[documentId]'

const samenwerking = ({ dossier }: BijDossier, rest: Record<string, string> = {}) => ({
  samenwerkingId: dossier.id,
  ...rest,
})
const eigen = ({ rol, dossier: { documenten } }: BijDossier) =>
  rol === 'VT' || rol === 'BT' ? documenten[rol] : documenten.initiator
const vanEenAnder = ({ rol, dossier: { documenten } }: BijDossier) =>
  rol === 'initiator' ? documenten.VT : documenten.initiator
const notificatie = ({ dossier: { notificaties } }: BijDossier, rol: Rol) => ({
  notificatieId: notificaties[rol] ?? '',
})

const nodigUit = (v: BijDossier, oin: string): Poging => ({
  methode: 'POST',
  pad: `${S}/deelnemers`,
  params: samenwerking(v),
  json: { oin, privilege: 'BT' },
})
const deelnemer = (v: BijDossier, methode: 'PATCH' | 'DELETE', rol: Rol): Poging => ({
  methode,
  pad: `${S}/deelnemers/[oin]`,
  params: samenwerking(v, { oin: v.oin(rol) }),
  ...(methode === 'PATCH' && { json: { privilege: 'BT' } }),
})
const vraagAan = (v: BijDossier, ontvanger: string): Poging => ({
  methode: 'POST',
  pad: `${S}/actieverzoeken`,
  params: samenwerking(v),
  json: { ontvanger, titel: 'Advies', omschrijving: 'Graag advies', documenten: [] },
})
const document = (methode: 'PATCH' | 'DELETE', documentId: string): Poging => ({
  methode,
  pad: D,
  params: { documentId },
  ...(methode === 'PATCH' && {
    json: { omschrijving: 'Aangepast', vertrouwelijkheid: 'SV', kenmerkSysteem: '', nummerBinnenSysteem: '' },
  }),
})
const inhoud = (documentId: string): Poging => ({ methode: 'GET', pad: `${D}/inhoud`, params: { documentId } })
const upload = (v: BijDossier, query: Record<string, string>): Poging => ({
  methode: 'PUT',
  pad: `${S}/documenten/[uploadId]`,
  params: samenwerking(v, { uploadId: crypto.randomUUID() }),
  query: { bestandsNaam: 'stuk.txt', ...query },
  headers: {
    'content-length': '1',
    'content-type': 'text/plain',
    'repr-digest': 'sha-256=:OXPgIukyIPkhLBjQ0MVDrnwwnkZkDak6SgMU3pmfURI=:',
  },
  body: '-',
})

/** The harmless file that every scanner takes for a virus (EICAR); in parts, or this file itself would be taken. */
const VIRUS = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
const PROEFVIRUS = {
  body: VIRUS,
  headers: {
    'content-length': String(VIRUS.length),
    'content-type': 'text/plain',
    'repr-digest': `sha-256=:${createHash('sha256').update(VIRUS).digest('base64')}:`,
  },
}

/** What the portal can do of the table *Samenwerking* in docs/rechten.md. Pages read the rest, see e2e. */
export const BIJ_SAMENWERKING: Readonly<Record<string, (vraag: BijDossier) => Poging>> = {
  'samenwerking bekijken': (v) => ({ methode: 'GET', pad: S, params: samenwerking(v) }),
  'verzoek laden': (v) => ({ methode: 'POST', pad: `${S}/verzoek`, params: samenwerking(v) }),
  'gegevens aanpassen': (v) => ({
    methode: 'PATCH',
    pad: S,
    params: samenwerking(v),
    json: { velden: { beschrijving: 'Aangepast' }, gezien: { beschrijving: null } },
  }),
  'ketenpartner uitnodigen': (v) => nodigUit(v, v.oin('genodigde')),
  'zichzelf uitnodigen': (v) => nodigUit(v, v.oin(v.rol)),
  'een deelnemer nog eens uitnodigen': (v) => nodigUit(v, v.oin('VT')),
  'een onbekende organisatie uitnodigen': (v) => nodigUit(v, '00000099888888888888'),
  'toegang wijzigen': (v) => deelnemer(v, 'PATCH', 'derde'),
  'toegang van de initiator wijzigen': (v) => deelnemer(v, 'PATCH', 'initiator'),
  'ketenpartner verwijderen': (v) => deelnemer(v, 'DELETE', 'derde'),
  'ketenpartner met lopend actieverzoek verwijderen': (v) => deelnemer(v, 'DELETE', 'VT'),
  'de initiator verwijderen': (v) => deelnemer(v, 'DELETE', 'initiator'),
  'document toevoegen': (v) => upload(v, { vertrouwelijkheid: 'RV' }),
  'bestand met dezelfde naam toevoegen': (v) => upload(v, { vertrouwelijkheid: 'RV' }),
  'bestand met een virus toevoegen': (v) => ({ ...upload(v, { vertrouwelijkheid: 'RV' }), ...PROEFVIRUS }),
  'documenten bekijken': (v) => ({ methode: 'GET', pad: `${S}/documenten`, params: samenwerking(v) }),
  'vertrouwelijk document downloaden': (v) => inhoud(v.dossier.documenten.initiator),
  'strikt vertrouwelijk document downloaden': (v) => inhoud(v.dossier.documenten.geheim),
  'eigen strikt vertrouwelijk document downloaden': (v) => inhoud(eigen(v)),
  'eigen document aanpassen': (v) => document('PATCH', eigen(v)),
  'document van een ander aanpassen': (v) => document('PATCH', vanEenAnder(v)),
  'strikt vertrouwelijk document aanpassen': (v) => document('PATCH', v.dossier.documenten.geheim),
  'eigen document verwijderen': (v) => document('DELETE', eigen(v)),
  'document van een ander verwijderen': (v) => document('DELETE', vanEenAnder(v)),
  'strikt vertrouwelijk document verwijderen': (v) => document('DELETE', v.dossier.documenten.geheim),
  'actieverzoek opstellen': (v) => vraagAan(v, v.oin(v.rol === 'VT' ? 'initiator' : 'VT')),
  'actieverzoek aan zichzelf': (v) => vraagAan(v, v.oin(v.rol)),
  'actieverzoek aan wie niet meedoet': (v) => vraagAan(v, v.oin('vreemde')),
  'eigen notificatie verwijderen': (v) => ({
    methode: 'DELETE',
    pad: '/api/notificaties/[notificatieId]',
    params: notificatie(v, v.rol),
  }),
  'notificatie van een ander verwijderen': (v) => ({
    methode: 'DELETE',
    pad: '/api/notificaties/[notificatieId]',
    params: notificatie(v, v.rol === 'VT' ? 'BT' : 'VT'),
  }),
  sluiten: (v) => ({ methode: 'PUT', pad: `${S}/sluiting`, params: samenwerking(v) }),
  beëindigen: (v) => ({ methode: 'DELETE', pad: S, params: samenwerking(v) }),
}

const stap =
  (overgang: string, toelichting?: string) =>
  ({ verzoek }: BijVerzoek): Poging => ({
    methode: 'PUT',
    pad: `${A}/${overgang}`,
    params: { actieverzoekId: verzoek.id },
    json: toelichting === undefined ? {} : { toelichting },
  })
const bij =
  (methode: Poging['methode'], deel: string, json?: (v: BijVerzoek) => unknown) =>
  (v: BijVerzoek): Poging => ({
    methode,
    pad: `${A}${deel}`,
    params: { actieverzoekId: v.verzoek.id },
    ...(json && { json: json(v) }),
  })
const bericht = (tekst: string) => bij('POST', '/berichten', () => ({ bericht: tekst }))
const wisBericht = (v: BijVerzoek, wie: 'zender' | 'ontvanger'): Poging => ({
  methode: 'DELETE',
  pad: `${A}/berichten/[berichtId]`,
  params: { actieverzoekId: v.verzoek.id, berichtId: v.verzoek.berichten[wie] },
})

/** What the portal can do of the table *Actieverzoek*. */
export const BIJ_ACTIEVERZOEK: Readonly<Record<string, (vraag: BijVerzoek) => Poging>> = {
  'actieverzoek bekijken': bij('GET', ''),
  'in behandeling nemen': stap('behandeling'),
  weigeren: stap('weigering', 'Toelichting'),
  gereedmelden: stap('gereedmelding', 'Toelichting'),
  afronden: stap('afronding'),
  teruggeven: stap('teruggave', 'Toelichting'),
  intrekken: stap('intrekking', 'Toelichting'),
  'weigeren zonder toelichting': stap('weigering'),
  'intrekken zonder toelichting': stap('intrekking'),
  'tekst wijzigen': bij('PATCH', '', () => ({ titel: 'Iets anders', omschrijving: 'Graag advies' })),
  'document koppelen': bij('POST', '/documenten', ({ verzoek }) => ({ documentIds: [verzoek.documenten.los] })),
  'document ontkoppelen': (v) => ({
    methode: 'DELETE',
    pad: `${A}/documenten/[documentId]`,
    params: { actieverzoekId: v.verzoek.id, documentId: v.verzoek.documenten.gekoppeld },
  }),
  'berichten lezen': bij('GET', '/berichten'),
  'bericht sturen': bericht('Nog een vraag'),
  'leeg bericht sturen': bericht('  '),
  'bericht van 513 tekens sturen': bericht('x'.repeat(513)),
  'eigen bericht verwijderen': (v) => wisBericht(v, v.partij === 'ontvanger' ? 'ontvanger' : 'zender'),
  'bericht van de ander verwijderen': (v) => wisBericht(v, v.partij === 'ontvanger' ? 'zender' : 'ontvanger'),
}
