import { items, type Antwoord, type Beller } from './beller.ts'
import { TEKST, type Proefactieverzoek } from './proefactieverzoek.ts'
import { oordeelVan } from './tabel.ts'

/** `derde` takes part in the samenwerking but is no party; `vreemde` does not even take part. */
export type Partij = 'zender' | 'ontvanger' | 'derde' | 'initiator zonder partij' | 'vreemde'

type Vraag = { partij: Partij; wie: Beller; verzoek: Proefactieverzoek }
type Handeling = (vraag: Vraag) => Promise<Antwoord>

const pad = ({ verzoek }: Vraag, deel = '') => `/actieverzoeken/${verzoek.id}${deel}`
const naar =
  (status: string, melding: string | null = 'Toelichting'): Handeling =>
  (v) =>
    v.wie.patch(pad(v), { status, melding })
const bericht =
  (inhoud: string): Handeling =>
  (v) =>
    v.wie.post(pad(v, '/berichten'), { bericht: inhoud })
const eigen = ({ partij, verzoek: { berichten } }: Vraag) =>
  partij === 'ontvanger' ? berichten.ontvanger : berichten.zender
const vanDeAnder = ({ partij, verzoek: { berichten } }: Vraag) =>
  partij === 'ontvanger' ? berichten.zender : berichten.ontvanger

const HANDELINGEN: Readonly<Record<string, Handeling>> = {
  'actieverzoek bekijken': (v) => v.wie.get(pad(v)),
  'actieverzoek in eigen overzicht': (v) =>
    v.wie.get(`/actieverzoeken?samenwerkingId=${v.verzoek.samenwerkingId}&size=200`),
  'in behandeling nemen': naar('IN_BEHANDELING'),
  weigeren: naar('GEWEIGERD'),
  gereedmelden: naar('GEREEDGEMELD'),
  afronden: naar('GEREED'),
  teruggeven: naar('IN_BEHANDELING'),
  intrekken: naar('INGETROKKEN'),
  'weer op OPEN zetten': naar('OPEN'),
  'weigeren zonder toelichting': naar('GEWEIGERD', null),
  'intrekken zonder toelichting': naar('INGETROKKEN', null),
  'toelichting zonder nieuwe status': (v) => v.wie.patch(pad(v), { melding: 'Een losse toelichting' }),
  'tekst wijzigen': (v) => v.wie.patch(pad(v), { titel: 'Iets anders' }),
  'tekst ongewijzigd meesturen': (v) => v.wie.patch(pad(v), { ...TEKST, melding: null, status: null }),
  'actieverzoek verwijderen': (v) => v.wie.ongekeurd().delete(pad(v)),
  'document koppelen': (v) => v.wie.post(pad(v, '/documenten'), { documentId: v.verzoek.documenten.los }),
  'document ontkoppelen': (v) => v.wie.delete(pad(v, `/documenten/${v.verzoek.documenten.gekoppeld}`)),
  'berichten lezen': (v) => v.wie.get(pad(v, '/berichten')),
  'één bericht lezen': (v) => v.wie.get(pad(v, `/berichten/${v.verzoek.berichten.zender}`)),
  'bericht sturen': bericht('Nog een vraag'),
  'leeg bericht sturen': bericht('  '),
  'bericht van 513 tekens sturen': bericht('x'.repeat(513)),
  'eigen bericht verwijderen': (v) => v.wie.delete(pad(v, `/berichten/${eigen(v)}`)),
  'bericht van de ander verwijderen': (v) => v.wie.delete(pad(v, `/berichten/${vanDeAnder(v)}`)),
}

/** The statuses that a step leads to, by its name in the table; for the comparison with the links. */
export const REL: Readonly<Record<string, string>> = {
  'in behandeling nemen': 'behandelen',
  weigeren: 'weigeren',
  gereedmelden: 'gereedmelden',
  afronden: 'gereed',
  teruggeven: 'teruggeven',
  intrekken: 'intrekken',
  'bericht sturen': 'berichtVerzenden',
}

/** Does what a row of the table *Actieverzoek* says and gives the word of the table for the answer. */
export async function probeer(handeling: string, vraag: Vraag): Promise<string> {
  const doe = HANDELINGEN[handeling]
  if (!doe) throw new Error(`no act ${handeling}`)
  const antwoord = await doe(vraag)
  if (handeling !== 'actieverzoek in eigen overzicht') return oordeelVan(antwoord)
  return items(antwoord).lijst.some(({ actieverzoekId }) => actieverzoekId === vraag.verzoek.id) ? 'ziet' : 'niets'
}

const PARTIJEN: Readonly<Record<string, readonly Partij[]>> = {
  partij: ['zender', 'ontvanger'],
  zender: ['zender'],
  ontvanger: ['ontvanger'],
  'wie geen partij is': ['derde', 'initiator zonder partij', 'vreemde'],
}

export function partijenVan(wie: string): readonly Partij[] {
  const partijen = PARTIJEN[wie]
  if (!partijen) throw new Error(`no party ${wie}`)
  return partijen
}
