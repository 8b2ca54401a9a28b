import 'server-only'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { env } from '#lib/env.ts'

const naam = z.string().min(1)
const pad = z.string().startsWith('/')
/** What the first page is called. */
const basis = z.union([z.literal(0), z.literal(1)])
const letterlijk = z.record(z.string(), z.string())
const foutcode = z.enum(['geen-toegang', 'status-conflict', 'ongeldige-invoer', 'niet-gevonden'])

/**
 * Everything about the upstream that nobody could prove, as data with the reconstruction as default (docs/koppelvlak.md).
 * A deployment that knows better overrides single entries with the JSON file named by SWF_PROFILE.
 */
export const Profiel = z.strictObject({
  oinHeader: naam.nullable().default(null),
  apiSleutel: z.strictObject({ header: naam, waarde: naam }).nullable().default(null),
  /** Path of the API, when it is not the one of SWF_BASE_URL. */
  basisPad: pad.nullable().default(null),
  paden: z
    .strictObject({
      samenwerkingen: pad.default('/samenwerkingen'),
      samenwerkingStarten: pad.default('/samenwerkingen'),
      samenwerking: pad.default('/samenwerkingen/{samenwerkingId}'),
      samenwerkingWijzigen: pad.default('/samenwerkingen/{samenwerkingId}'),
      samenwerkingBeeindigen: pad.default('/samenwerkingen/{samenwerkingId}'),
      verzoek: pad.default('/samenwerkingen/{samenwerkingId}/verzoek'),
      deelnemers: pad.default('/samenwerkingen/{samenwerkingId}/deelnemers'),
      deelnemer: pad.default('/samenwerkingen/{samenwerkingId}/deelnemers/{oin}'),
      documenten: pad.default('/samenwerkingen/{samenwerkingId}/documenten'),
      document: pad.default('/documenten/{documentId}'),
      inhoud: pad.default('/documenten/{documentId}/content'),
      actieverzoeken: pad.default('/actieverzoeken'),
      actieverzoekOpstellen: pad.default('/samenwerkingen/{samenwerkingId}/actieverzoeken'),
      actieverzoek: pad.default('/actieverzoeken/{actieverzoekId}'),
      koppelingen: pad.default('/actieverzoeken/{actieverzoekId}/documenten'),
      koppeling: pad.default('/actieverzoeken/{actieverzoekId}/documenten/{documentId}'),
      berichten: pad.default('/actieverzoeken/{actieverzoekId}/berichten'),
      bericht: pad.default('/actieverzoeken/{actieverzoekId}/berichten/{berichtId}'),
      notificaties: pad.default('/notificaties'),
      notificatiesVanSamenwerking: pad.default('/samenwerkingen/{samenwerkingId}/notificaties'),
      notificatie: pad.default('/notificaties/{notificatieId}'),
    })
    .prefault({}),
  wijzigenMediaType: naam.default('application/merge-patch+json'),
  /** Our name of a field, a collection or a filter → its name in the SWF. */
  velden: letterlijk.default({}),
  /** The SWF's name of a rel → ours. */
  rels: letterlijk.default({}),
  teruggaveStatus: naam.default('IN_BEHANDELING'),
  paginering: z
    .strictObject({
      pagina: naam.default('page'),
      grootte: naam.default('size'),
      basis: basis.default(0),
      basisAntwoord: basis.default(0),
      sorteer: naam.default('_sort'),
      maximum: z.int().min(1).default(200),
    })
    .prefault({}),
  samenwerkingStatusVorm: z.enum(['tekst', 'object']).default('tekst'),
  privileges: z
    .strictObject({ BT: z.array(naam).min(1), VT: z.array(naam).min(1) })
    .default({ BT: ['BT', 'BEPERKTE_TOEGANG'], VT: ['VT', 'VOLLEDIGE_TOEGANG'] }),
  notificatieTypen: letterlijk.default({}),
  /** Field of a new actieverzoek with its documents. */
  documentenKoppelenVeld: naam.default('documenten'),
  /** Field with the one document to be linked later. */
  koppelingVeld: naam.default('documentId'),
  verzoekOphalenVeld: naam.default('verzoekOphalen'),
  foutcodes: z.record(z.string().regex(/^\d{3}$/), foutcode).default({}),
  /** The last part of a problem's `type`; says more than its status where it is known. */
  foutTypen: z.record(z.string(), foutcode).default({}),
  mandaatFoutTypen: z.array(naam).default(['mandaat-ontbreekt']),
  bestand: z
    .strictObject({
      deelNaam: naam.default('file'),
      metadataIn: z.enum(['query', 'delen']).default('query'),
      hash: z.enum(['sha-256-hex', 'sha-256-base64', 'onbekend']).default('sha-256-hex'),
    })
    .prefault({}),
  termijnVelden: z
    .strictObject({ sluitDatum: naam.default('sluitDatum'), verwijderDatum: naam.default('verwijderDatum') })
    .prefault({}),
  actieverzoekenVanDerden: z.literal('overslaan').default('overslaan'),
  samenwerkVorm: naam.default('SAMENWERKEN_AAN_BEHANDELEN'),
})
export type Profiel = z.infer<typeof Profiel>

/** Which line of the register of assumptions each entry answers (docs/koppelvlak.md). */
export const ONZEKERHEID: Readonly<Record<keyof Profiel, readonly `U${number}`[]>> = {
  oinHeader: ['U1'],
  basisPad: ['U15'],
  apiSleutel: ['U14'],
  paden: ['U2', 'U8', 'U9'],
  wijzigenMediaType: ['U2'],
  velden: ['U2'],
  rels: ['U3'],
  teruggaveStatus: ['U3'],
  paginering: ['U4'],
  samenwerkingStatusVorm: ['U5'],
  privileges: ['U6'],
  notificatieTypen: ['U7'],
  documentenKoppelenVeld: ['U8'],
  koppelingVeld: ['U8'],
  verzoekOphalenVeld: ['U9'],
  foutcodes: ['U10'],
  foutTypen: ['U10'],
  mandaatFoutTypen: ['U10'],
  bestand: ['U11'],
  termijnVelden: ['U12'],
  actieverzoekenVanDerden: ['U13'],
  samenwerkVorm: ['U15'],
}

let gelezen: { pad: string | undefined; profiel: Profiel } | undefined

/** The profile of this deployment. An unknown or wrong entry stops the first use with the entry's name. */
export function profiel(): Profiel {
  const pad = env().swf.profielPad
  if (gelezen === undefined || gelezen.pad !== pad) gelezen = { pad, profiel: readProfiel(pad) }
  return gelezen.profiel
}

/** What keeps a file with overrides from being used, by entry; empty when nothing does. For start-up: names entries, never values. */
export function profielFouten(bestand: string | undefined): string[] {
  // What is in use stays in use, whatever happens to the file.
  if (gelezen !== undefined && gelezen.pad === bestand) return []
  try {
    readProfiel(bestand)
    return []
  } catch (fout) {
    if (fout instanceof z.ZodError) return fout.issues.flatMap(describeIssue)
    return [fout instanceof SyntaxError ? 'SWF_PROFILE is geen geldige JSON' : 'SWF_PROFILE is niet te lezen']
  }
}

function describeIssue(issue: z.core.$ZodIssue): string[] {
  const plek = issue.path.map((deel) => `${String(deel)}.`).join('')
  if (issue.code === 'unrecognized_keys') return issue.keys.map((naam) => `SWF_PROFILE: ${plek}${naam} bestaat niet`)
  return [`SWF_PROFILE: ${plek.slice(0, -1) || 'het geheel'} heeft geen geldige waarde`]
}

/** @param bestand path of the JSON file with overrides; none means the reconstruction. */
export function readProfiel(bestand: string | undefined): Profiel {
  return Profiel.parse(bestand === undefined ? {} : JSON.parse(readFileSync(bestand, 'utf8')))
}
