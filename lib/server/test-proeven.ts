import { metTekst, type Invoer, type Pad } from './test-velden.ts'

export type Wie = 'gemeente' | 'ggd'
/** Things of a world, by the names they have in a path. */
export type Gegevens = Readonly<{ params: Readonly<Record<string, string>>; ontvanger: string; genodigde: string }>
const ID = '5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33'
const OIN = '00000099000000040000'
/** Of the right shape, in no world. */
export const NERGENS: Gegevens = {
  ontvanger: OIN,
  genodigde: OIN,
  params: {
    ...{ samenwerkingId: 'SAM-10021', oin: OIN, uploadId: ID, taakId: ID, berichtId: ID },
    ...{ actieverzoekId: ID, documentId: ID, notificatieId: ID },
  },
}

/** What a try needs first: it does, as one of the two, and gives what differs from the valid request. */
export type Doe = (wie: Wie, methode: string, pad: string, invoer: Invoer) => Promise<unknown>
type Vooraf = (gegevens: Gegevens, doe: Doe) => Promise<Invoer>

/** How one route is tried: a request that is right, and where its answer gives a free text back. */
export type Proef = Readonly<{
  wie: Wie
  geldig: (gegevens: Gegevens) => Omit<Invoer, 'params'>
  /** Where the answer gives a text back, if not under the last name of its path; null for what is not kept. */
  terug?: (pad: Pad) => Pad | null
  vooraf?: Vooraf
  /** Before a text goes into this field something is put behind it. */
  achter?: Readonly<Record<string, string>>
}>

const S = '/api/samenwerkingen'
const A = '/api/actieverzoeken/[actieverzoekId]'

const vraag = { titel: 'Advies', omschrijving: 'Graag advies.' }
const partner = ({ genodigde }: Gegevens) => ({ oin: genodigde, privilege: 'VT', naam: 'Duinzicht' })

/** Every field of the samenwerking that can be changed. */
const VELDEN = {
  ...{ titel: 'Proef', beschrijving: '', globaleLocatie: '', contactpersoonNaam: '', contactpersoonEmailadres: '' },
  ...{ contactpersoonTelefoonnummer: '', kenmerkSysteem: '', nummerBinnenSysteem: '' },
}
/** An actieverzoek of our own, brought to where the transition starts. */
function overgang(wie: Wie, stappen: readonly (readonly [Wie, string])[] = []): Proef {
  return {
    wie,
    geldig: () => ({ body: { toelichting: 'Toelichting' } }),
    terug: () => ['melding'],
    vooraf: async ({ params, ontvanger }, doe) => {
      const body = { ontvanger, ...vraag, documenten: [] }
      const nieuw = await doe('gemeente', 'POST', `${S}/[samenwerkingId]/actieverzoeken`, { params, body })
      const invoer: Invoer = { params: { actieverzoekId: idVan(nieuw) } }
      for (const [door, stap] of stappen) await doe(door, 'PUT', `${A}/${stap}`, { ...invoer, body: {} })
      return invoer
    },
  }
}

function idVan(antwoord: unknown): string {
  return typeof antwoord === 'object' && antwoord !== null && 'actieverzoekId' in antwoord
    ? String(antwoord.actieverzoekId)
    : ''
}

/** What stands there now: whoever changes it says that it was seen. */
const alsGezien: Vooraf = async ({ params }, doe) => {
  const nu = await doe('gemeente', 'GET', `${S}/[samenwerkingId]`, { params })
  const gezien = Object.entries(typeof nu === 'object' && nu !== null ? nu : {}).filter(([naam]) => naam in VELDEN)
  return metTekst({}, { deel: 'body', pad: ['gezien'] }, Object.fromEntries(gezien))
}

const gereed = [['ggd', 'gereedmelding']] as const
const lezen = (query: Record<string, unknown> = {}): Proef => ({
  wie: 'gemeente',
  geldig: () => ({ query }),
})
const zonder: Proef = { wie: 'gemeente', geldig: () => ({}) }

/** By method and path: the routes of the inventory that take a body or a query. What has neither needs no line. */
export const PROEVEN: Readonly<Record<string, Proef>> = {
  'PUT /api/weergavenaam': {
    wie: 'gemeente',
    geldig: () => ({ body: { weergaveNaam: 'Jan' } }),
  },
  [`GET ${S}`]: lezen(),
  [`POST ${S}`]: {
    wie: 'gemeente',
    geldig: () => ({ body: { verzoeknummer: null, titel: 'Proef', beschrijving: '', verzoekLaden: false } }),
  },
  [`PUT ${S}/concept`]: {
    wie: 'gemeente',
    geldig: (g) => ({
      body: {
        ...{ verzoeknummer: '', buitenDso: true, titel: 'Proef', beschrijving: '', verzoekLaden: false },
        ...{ partners: [partner(g)], vraag: { ontvanger: g.genodigde, ...vraag } },
      },
    }),
    terug: (pad) => ['inhoud', ...pad],
  },
  [`POST ${S}/taken`]: { ...zonder, geldig: () => ({ body: { versie: crypto.randomUUID(), tochNieuw: false } }) },
  [`POST ${S}/taken/[taakId]/uitvoering`]: { ...zonder, geldig: () => ({ body: { opnieuw: 0 } }) },
  [`PATCH ${S}/[samenwerkingId]`]: {
    wie: 'gemeente',
    geldig: () => ({ body: { velden: VELDEN, gezien: {} } }),
    terug: ([deel, veld = '']) => (deel === 'gezien' ? null : [veld]),
    vooraf: alsGezien,
  },
  [`GET ${S}/[samenwerkingId]/verzoek`]: lezen(),
  [`POST ${S}/[samenwerkingId]/deelnemers`]: {
    ...zonder,
    geldig: ({ genodigde }) => ({ body: { oin: genodigde, privilege: 'VT' } }),
  },
  [`PATCH ${S}/[samenwerkingId]/deelnemers/[oin]`]: { ...zonder, geldig: () => ({ body: { privilege: 'VT' } }) },
  [`GET ${S}/[samenwerkingId]/documenten`]: lezen(),
  [`GET ${S}/[samenwerkingId]/documenten/gelijke`]: lezen({ sha256: ['a'.repeat(64)] }),
  [`GET ${S}/[samenwerkingId]/documenten/zip`]: lezen({ documentId: [] }),
  [`PUT ${S}/[samenwerkingId]/documenten/[uploadId]`]: {
    wie: 'gemeente',
    geldig: () => ({ query: { bestandsNaam: 'a.txt', vertrouwelijkheid: 'RV', omschrijving: '' } }),
    achter: { 'query.bestandsNaam': '.txt' },
    vooraf: async () => ({ params: { uploadId: crypto.randomUUID() } }),
  },
  'PATCH /api/documenten/[documentId]': {
    wie: 'gemeente',
    geldig: () => ({
      body: { omschrijving: '', vertrouwelijkheid: 'RV', kenmerkSysteem: '', nummerBinnenSysteem: '' },
    }),
  },
  [`POST ${S}/[samenwerkingId]/actieverzoeken`]: {
    wie: 'gemeente',
    geldig: ({ ontvanger }) => ({ body: { ontvanger, ...vraag, documenten: [] } }),
  },
  [`PATCH ${A}`]: {
    wie: 'gemeente',
    geldig: () => ({ body: vraag }),
  },
  // Taking up has no toelichting in the contract, and one that is sent is kept all the same.
  [`PUT ${A}/behandeling`]: overgang('ggd'),
  [`PUT ${A}/weigering`]: overgang('ggd'),
  [`PUT ${A}/gereedmelding`]: overgang('ggd'),
  [`PUT ${A}/afronding`]: overgang('gemeente', gereed),
  [`PUT ${A}/teruggave`]: overgang('gemeente', gereed),
  [`PUT ${A}/intrekking`]: overgang('gemeente'),
  [`POST ${A}/documenten`]: { ...zonder, geldig: ({ params }) => ({ body: { documentIds: [params['documentId']] } }) },
  [`POST ${A}/berichten`]: {
    wie: 'ggd',
    geldig: () => ({ body: { bericht: 'Bericht' } }),
    terug: () => ['inhoud'],
  },
  'GET /api/notificaties': lezen(),
}
