import { rij, rijen, transactie, voegToe, type Bevraagbaar, type Db } from '../db/pool.ts'
import type { Opslag } from '../db/opslag.ts'
import { magSturen } from '../api/regels/notificatietypen.ts'
import { DOSSIERS } from './dossiers.ts'
import { Aantallen, vulGroot } from './groot.ts'
import { nummeringVoor, SEED_NUMMERING, type Nummering } from './identificaties.ts'
import { SEED_INHOUD } from './inhoud.ts'
import type { OrganisatieSleutel } from './model.ts'
import { maakNotificaties } from './notificaties.ts'
import { ORGANISATIES, PORTAAL_OIN } from './organisaties.ts'
import { eigenIdentificatie, maakPersonas } from './personas.ts'
import {
  maakActieverzoeken,
  maakBerichten,
  maakDeelnemers,
  maakDocumenten,
  maakKoppelingen,
  maakSamenwerking,
  type Plek,
} from './rijen.ts'

export type Scenario = 'seed' | 'leeg' | 'groot'
/** `aantallen` only for `groot`. */
export type WereldOpdracht = { scenario: Scenario; strikt: boolean; aantallen?: Aantallen }

export const SEED_WERELD = 'seed'

/** Makes the world that the README describes, when it is not there yet. Two that start at once make it once. */
export async function zorgVoorSeedWereld(db: Db, opslag: Opslag, strikt: boolean): Promise<void> {
  await bewaarSeedInhoud(opslag)
  await transactie(db, async (tx) => {
    await tx.query('select pg_advisory_xact_lock(820022)')
    if (await rij(tx, 'select 1 from werelden where wereld_id = $1', [SEED_WERELD])) return
    const nummers = DOSSIERS.map(({ sleutel }) => sleutel)
    await vulWereld(tx, SEED_WERELD, { scenario: 'seed', strikt }, SEED_NUMMERING, nummers)
  })
}

/** Makes a world with fresh OINs and SAM numbers; answers its id. */
export async function maakWereld(db: Db, opdracht: WereldOpdracht): Promise<string> {
  return transactie(db, async (tx) => {
    const volgende = await rij<{ nummer: number }>(tx, `select nextval('wereld_nummer')::integer as nummer`)
    const nummer = volgende?.nummer ?? 0
    const wereldId = `w${nummer}`
    const sams = await rijen<{ id: string }>(
      tx,
      `select 'SAM-' || nextval('sam_nummer') as id from generate_series(1, $1::integer)`,
      [opdracht.scenario === 'seed' ? DOSSIERS.length : 0],
    )
    await vulWereld(
      tx,
      wereldId,
      opdracht,
      nummeringVoor(nummer),
      sams.map(({ id }) => id),
    )
    return wereldId
  })
}

async function bewaarSeedInhoud(opslag: Opslag): Promise<void> {
  for (const { hash, bytes } of SEED_INHOUD.values()) await opslag.bewaarBytes(hash, bytes)
}

async function vulWereld(
  tx: Bevraagbaar,
  wereldId: string,
  { scenario, strikt, aantallen = Aantallen.parse({}) }: WereldOpdracht,
  nummering: Nummering,
  sams: readonly string[],
): Promise<void> {
  await tx.query('insert into werelden (wereld_id, scenario, strikt) values ($1, $2, $3)', [wereldId, scenario, strikt])
  await voegToe(tx, 'organisaties', maakOrganisaties(wereldId, nummering))
  await voegToe(tx, 'mandaten', maakMandaten(nummering))
  await voegToe(tx, 'personas', maakPersonas(wereldId, nummering))
  const oinVan = (wie: OrganisatieSleutel) => nummering.oin(plaatsVan(wie) + 1)
  if (scenario === 'groot')
    await vulGroot(tx, { wereldId, initiator: oinVan('zandbakdorp'), partner: oinVan('ggd'), aantallen })
  if (scenario === 'seed') await vulDossiers(tx, maakPlekken(wereldId, nummering, sams), strikt)
}

function maakOrganisaties(wereldId: string, nummering: Nummering) {
  return ORGANISATIES.map(({ sleutel, naam, soort, magStarten, inhuur }, plek) => ({
    oin: nummering.oin(plek + 1),
    wereld_id: wereldId,
    sleutel,
    naam,
    soort,
    mag_starten: magStarten,
    identificaties: [eigenIdentificatie(plek, nummering), ...(inhuur ? [nummering.kvk(9)] : [])],
    volgorde: plek,
  }))
}

function maakMandaten(nummering: Nummering) {
  return ORGANISATIES.flatMap(({ gemandateerd }, plek) =>
    gemandateerd ? [{ certificaat_oin: PORTAAL_OIN, oin: nummering.oin(plek + 1) }] : [],
  )
}

function plaatsVan(wie: OrganisatieSleutel): number {
  return ORGANISATIES.findIndex(({ sleutel }) => sleutel === wie)
}

function maakPlekken(wereldId: string, nummering: Nummering, sams: readonly string[]): Plek[] {
  const nu = Date.now()
  let volgnummer = 0
  return DOSSIERS.map((dossier, nummer) => ({
    wereldId,
    samenwerkingId: sams[nummer] ?? dossier.sleutel,
    dossier,
    oinVan: (wie) => nummering.oin(plaatsVan(wie) + 1),
    naamVan: (wie) => ORGANISATIES[plaatsVan(wie)]?.naam ?? wie,
    op: (dagen) => new Date(Math.floor(nu - dagen * 86_400_000 - 60_000) + volgnummer++),
  }))
}

async function vulDossiers(tx: Bevraagbaar, plekken: readonly Plek[], strikt: boolean): Promise<void> {
  const delen = plekken.map((plek) => {
    const documenten = maakDocumenten(plek)
    const verzoeken = maakActieverzoeken(plek)
    const berichten = maakBerichten(plek, verzoeken)
    const notificaties = maakNotificaties(
      plek,
      verzoeken.map(({ rij }) => rij),
      documenten,
    )
    return { plek, documenten, verzoeken, berichten, notificaties }
  })
  await voegToe(tx, 'samenwerkingen', plekken.map(maakSamenwerking))
  await voegToe(tx, 'deelnemers', plekken.flatMap(maakDeelnemers))
  await voegToe(
    tx,
    'documenten',
    delen.flatMap(({ documenten }) => documenten),
  )
  await voegToe(
    tx,
    'actieverzoeken',
    delen.flatMap(({ verzoeken }) => verzoeken.map(({ rij }) => rij)),
  )
  await voegToe(
    tx,
    'actieverzoek_documenten',
    delen.flatMap(({ verzoeken, documenten }) => maakKoppelingen(verzoeken, documenten)),
  )
  await voegToe(
    tx,
    'berichten',
    delen.flatMap(({ berichten }) => berichten),
  )
  await voegToe(
    tx,
    'notificaties',
    delen.flatMap(({ notificaties }) => notificaties).filter((rij) => magSturen(rij.notificatie_type, strikt)),
  )
}
