import { z } from 'zod'
import type { Bevraagbaar } from '../db/pool.ts'
import { SEED_INHOUD } from './inhoud.ts'

const aantal = (standaard: number) => z.int().min(1).max(200_000).default(standaard)

/** How much there is in a large world; the defaults are the sizes the product promises to stay quick at. */
export const Aantallen = z
  .strictObject({
    dossiers: aantal(10_000),
    /** In one dossier. */
    documenten: aantal(5_000),
    /** For the initiator. */
    notificaties: aantal(100_000),
    /** In the same dossier as the documents, on top of the two that every dossier has. */
    actieverzoeken: aantal(150),
    /** Of the dossiers, after the first and before the rest: closed, with what ran in them standing still. */
    gesloten: z.int().min(0).max(200_000).default(0),
  })
  .prefault({})
export type Aantallen = z.infer<typeof Aantallen>

/** The one with all the documents. */
export const GROOT_DOSSIER = { sleutel: 'GROOT', titel: 'Groot dossier' }

type Groot = { wereldId: string; initiator: string; partner: string; aantallen: Aantallen }

/**
 * Fills a world by statements that make their own rows: an initiator and one partner who ask each other one thing in
 * every dossier, with the statuses in turn. Titles and times depend on the row's number alone, so that the first page
 * of a small and of a large world weigh the same.
 */
export async function vulGroot(tx: Bevraagbaar, { wereldId, initiator, partner, aantallen }: Groot): Promise<void> {
  await vulDossiers(tx, wereldId, initiator, aantallen)
  await vulDeelnemers(tx, wereldId, partner)
  await vulActieverzoeken(tx, wereldId, initiator, partner)
  const groot = await vindGroot(tx, wereldId)
  await vulActieverzoekenVan(tx, groot, initiator, partner, aantallen.actieverzoeken)
  await vulDocumenten(tx, groot, initiator, aantallen.documenten)
  await vulNotificaties(tx, wereldId, initiator, aantallen)
  await tx.query('analyze samenwerkingen, deelnemers, actieverzoeken, documenten, notificaties')
}

const TIJD = `timestamptz '2026-01-01 09:00:00+01' + `

async function vulDossiers(
  tx: Bevraagbaar,
  wereldId: string,
  initiator: string,
  { dossiers, gesloten }: Aantallen,
): Promise<void> {
  await tx.query(
    `insert into samenwerkingen (samenwerking_id, wereld_id, titel, status, samenwerk_vorm, verzoeknummer, bron_verzoek,
       nummer_binnen_systeem, aangemaakt_door, creatie_op, eind_op, gewijzigd_door, gewijzigd_op, verzoek_geladen, actief_op)
     select 'SAM-' || nextval('sam_nummer'), $1, case when n = 1 then $4 else 'Dossier ' || lpad(n::text, 6, '0') end,
       case when n between 2 and 1 + $5::integer then 'GESLOTEN' else 'OPEN' end, 'SAMENWERKEN_AAN_BEHANDELEN', lpad(n::text, 13, '2'), 'DSO_LV', n::text, $2,
       moment, moment + interval '5 years', $2, moment, true, moment
     from (select n, ${TIJD} n * interval '1 second' as moment from generate_series(1, $3::integer) n) reeks`,
    [wereldId, initiator, dossiers, GROOT_DOSSIER.titel, gesloten],
  )
}

async function vulDeelnemers(tx: Bevraagbaar, wereldId: string, partner: string): Promise<void> {
  await tx.query(
    `insert into deelnemers (samenwerking_id, oin, rol, privilege, toegevoegd_op)
     select samenwerking_id, oin, rol, 'VT', creatie_op from samenwerkingen
     cross join lateral (values (aangemaakt_door, 'INITIATOR'), ($2, 'KETENPARTNER')) wie (oin, rol)
     where wereld_id = $1`,
    [wereldId, partner],
  )
}

const VELDEN = `insert into actieverzoeken
  (actieverzoek_id, samenwerking_id, titel, omschrijving, status, zender, ontvanger, creatie_op, gewijzigd_door, gewijzigd_op)`
/** By turns, so that a quarter of a list is in each. */
const STATUS = `(array['OPEN', 'IN_BEHANDELING', 'GEREEDGEMELD', 'GEREED'])[1 + n % 4]`

async function vulActieverzoeken(tx: Bevraagbaar, wereldId: string, initiator: string, partner: string): Promise<void> {
  await tx.query(
    `${VELDEN}
     select gen_random_uuid(), samenwerking_id, 'Vraag ' || lpad(n::text, 6, '0'), 'Wat vindt u hiervan?', ${STATUS},
       zender, ontvanger, creatie_op, zender, creatie_op
     from (select *, nummer_binnen_systeem::integer as n from samenwerkingen where wereld_id = $1) dossiers
     cross join lateral (values ($2, $3), ($3, $2)) wie (zender, ontvanger)`,
    [wereldId, initiator, partner],
  )
}

async function vindGroot(tx: Bevraagbaar, wereldId: string): Promise<string> {
  const { rows } = await tx.query<{ samenwerking_id: string }>(
    'select samenwerking_id from samenwerkingen where wereld_id = $1 and titel = $2',
    [wereldId, GROOT_DOSSIER.titel],
  )
  return rows[0]?.samenwerking_id ?? ''
}

async function vulActieverzoekenVan(
  tx: Bevraagbaar,
  dossier: string,
  initiator: string,
  partner: string,
  hoeveel: number,
): Promise<void> {
  await tx.query(
    `${VELDEN}
     select gen_random_uuid(), $1, 'Deelvraag ' || lpad(n::text, 6, '0'), 'Wat vindt u hiervan?', ${STATUS},
       $2, $3, moment, $2, moment
     from (select n, ${TIJD} interval '30 days' + n * interval '1 second' as moment
       from generate_series(1, $4::integer) n) reeks`,
    [dossier, initiator, partner, hoeveel],
  )
}

async function vulDocumenten(tx: Bevraagbaar, dossier: string, door: string, hoeveel: number): Promise<void> {
  const [inhoud] = SEED_INHOUD.values()
  await tx.query(
    `insert into documenten (document_id, samenwerking_id, bestands_naam, aanduiding, taal, formaat, hash, grootte, door, creatie_op)
     select gen_random_uuid(), $1, 'document-' || lpad(n::text, 6, '0') || '.pdf', case n % 5 when 0 then 'SV' else 'RV' end,
       'NL', 'application/pdf', $2, $3, $4, ${TIJD} n * interval '1 second'
     from generate_series(1, $5::integer) n`,
    [dossier, inhoud?.hash ?? '', inhoud?.bytes.byteLength ?? 0, door, hoeveel],
  )
}

/** Of the newest, every other one is about a document in the dossier that has them: a first page has both kinds. */
async function vulNotificaties(
  tx: Bevraagbaar,
  wereldId: string,
  aan: string,
  { notificaties: hoeveel, dossiers }: Aantallen,
): Promise<void> {
  await tx.query(
    `insert into notificaties (notificatie_id, wereld_id, samenwerking_id, samenwerk_vorm, deelnemer, notificatie_type,
       titel, tekst, event_initiator, event_op, properties, document_id, document_aanduiding, document_door)
     select gen_random_uuid(), $1, s.samenwerking_id, s.samenwerk_vorm, $2,
       case when d.document_id is null then 'VERZOEK_OPHALEN_GESLAAGD' else 'DOCUMENT_TOEGEVOEGD' end,
       case when d.document_id is null then 'Verzoek opgehaald' else 'Document toegevoegd' end,
       coalesce(quote_literal(d.bestands_naam) || ' is toegevoegd.', 'Het verzoek is opgehaald.'),
       null, ${TIJD} n * interval '1 second',
       jsonb_strip_nulls(jsonb_build_object('verzoeknummer', case when d.document_id is null then verzoeknummer end,
         'documentId', d.document_id, 'documentNaam', d.bestands_naam)),
       d.document_id, d.aanduiding, d.door
     from (select n, case when n % 2 = 0 and n > $3::integer - 50 then 1 + $3::integer - n end as nummer
       from generate_series(1, $3::integer) n) reeks
     join (select *, nummer_binnen_systeem::integer as plek from samenwerkingen where wereld_id = $1) s
       on s.plek = case when nummer is null then 1 + n % $4::integer else 1 end
     left join documenten d on nummer is not null and d.samenwerking_id = s.samenwerking_id
       and d.bestands_naam = 'document-' || lpad(nummer::text, 6, '0') || '.pdf'`,
    [wereldId, aan, hoeveel, dossiers],
  )
}
