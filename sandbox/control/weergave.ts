import { rijen, type Db } from '../db/pool.ts'
import { listOrganisaties } from '../db/organisaties.ts'
import { listPersonaRijen } from '../db/personas.ts'
import { DOSSIERS } from '../seed/dossiers.ts'
import { GROOT_DOSSIER } from '../seed/groot.ts'
import { maakCertificaat, type Certificaat, type Uitgever } from './certificaat.ts'

type DossierRij = { samenwerking_id: string; titel: string }

/** What a test needs to know about a world. `sleutel` of a dossier is its number in the seed world. */
export async function beschrijfWereld(db: Db, wereldId: string) {
  const [organisaties, personas, dossiers] = await Promise.all([
    listOrganisaties(db, wereldId),
    listPersonaRijen(db, wereldId),
    rijen<DossierRij>(
      db,
      'select samenwerking_id, titel from samenwerkingen where wereld_id = $1 order by samenwerking_id',
      [wereldId],
    ),
  ])
  return {
    wereldId,
    organisaties: organisaties.map(
      ({ oin, sleutel, naam, soort, mag_starten, uitnodigbaar, gemandateerd, ...rest }) => ({
        ...{ oin, sleutel, naam, soort, magStarten: mag_starten, uitnodigbaar, gemandateerd },
        identificatie: rest.identificaties[0],
      }),
    ),
    personas: personas.map(({ persona_id, label, rol, pseudoniem }) => ({
      ...{ id: persona_id, label, rol, pseudoniem },
      loginHint: persona_id,
    })),
    dossiers: dossiers.map(({ samenwerking_id, titel }) => ({
      samenwerkingId: samenwerking_id,
      titel,
      sleutel: [...DOSSIERS, GROOT_DOSSIER].find((dossier) => dossier.titel === titel)?.sleutel ?? null,
    })),
  }
}

/** A certificate of its own for each organisation of the world, by OIN. */
export async function maakCertificaten(
  db: Db,
  uitgever: Uitgever,
  wereldId: string,
): Promise<Record<string, Certificaat>> {
  const organisaties = await listOrganisaties(db, wereldId)
  const paren = organisaties.map(async ({ oin, naam }) => [oin, await maakCertificaat(uitgever, oin, naam)] as const)
  return Object.fromEntries(await Promise.all(paren))
}

/** The list that `npm run organisaties` imports; `beheerders` are pseudonyms of the simulator's personas. */
export async function toImportlijst(db: Db, wereldId: string) {
  const [organisaties, personas] = await Promise.all([listOrganisaties(db, wereldId), listPersonaRijen(db, wereldId)])
  const beheerders = personas.filter(({ rol }) => rol === 'beheerder')
  const beheerdersVan = (organisatienaam: string) =>
    beheerders.filter((persona) => persona.organisatienaam === organisatienaam).map(({ pseudoniem }) => pseudoniem)
  return organisaties.map(({ oin, naam, soort, mag_starten, identificaties, gemandateerd }) => ({
    oin,
    naam,
    soort,
    magStarten: mag_starten,
    identificaties,
    mandaat: gemandateerd,
    beheerders: beheerdersVan(naam),
  }))
}
