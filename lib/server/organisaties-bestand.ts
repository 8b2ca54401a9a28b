import 'server-only'
import { z } from 'zod'
import { nl } from 'zod/locales'
import { Oin, OrganisatieSoort } from '#lib/domain/organisatie-schema.ts'

const Identificatie = z.object({
  type: z.enum(['RSIN', 'KVK', 'OIN']),
  waarde: z.string().regex(/^[0-9A-Za-z]{8,20}$/),
})

const JA_NEE = 'vul ja of nee in'

/**
 * One organisation as `npm run organisaties` reads it. `mandaat`: it lets this portal act for it. `beheerders`: eHerkenning
 * pseudonyms (ActingSubjectID) of who may see the connection page; left out means nobody (own choice: fail closed).
 */
export const OrganisatieRij = z.object({
  oin: Oin,
  naam: z.string().trim().min(1).max(200),
  soort: OrganisatieSoort,
  magStarten: z.boolean(JA_NEE),
  identificaties: z.array(Identificatie),
  mandaat: z.boolean(JA_NEE),
  beheerders: z.array(z.string().regex(/^[\w@.:+/=-]{8,200}$/)).default([]),
})
export type OrganisatieRij = z.infer<typeof OrganisatieRij>

/** What the owner of a list can mend, in Dutch. */
export class LijstFout extends Error {
  override readonly name = 'LijstFout'
}

const KOLOMMEN = ['oin', 'naam', 'soort', 'magStarten', 'identificaties', 'mandaat', 'beheerders'] as const
const KOP = KOLOMMEN.join(';')
/** Lists from before there were beheerders stay readable. */
const KOP_ZONDER_BEHEERDERS = KOLOMMEN.slice(0, -1).join(';')

/** Reads a file of organisations. Throws a LijstFout that names the row and the field. */
export function parseOrganisaties(tekst: string, formaat: 'csv' | 'json'): OrganisatieRij[] {
  const ruw = formaat === 'json' ? parseJson(tekst) : parseCsv(tekst)
  const rijen = ruw.map((rij, plek) => parseRij(rij, plek + 1))
  const dubbel = rijen.find((rij, plek) => rijen.findIndex(({ oin }) => oin === rij.oin) !== plek)
  if (dubbel !== undefined) throw new LijstFout(`OIN ${dubbel.oin} staat er twee keer in`)
  return rijen
}

function parseRij(rij: unknown, nummer: number): OrganisatieRij {
  const uitkomst = OrganisatieRij.safeParse(rij, { error: nl().localeError })
  if (uitkomst.success) return uitkomst.data
  const fouten = uitkomst.error.issues.map(({ path, message }) => `${path.join('.') || 'rij'}: ${message}`)
  throw new LijstFout(`rij ${nummer}: ${fouten.join('; ')}`)
}

function parseJson(tekst: string): unknown[] {
  const waarde = leesJson(tekst)
  if (!Array.isArray(waarde)) throw new LijstFout('het bestand bevat geen lijst van organisaties')
  return waarde
}

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch (cause) {
    throw new LijstFout('het bestand is geen geldige JSON', { cause })
  }
}

function parseCsv(tekst: string): unknown[] {
  const [kop = '', ...regels] = tekst
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((regel) => regel.trim() !== '')
  if (![KOP, KOP_ZONDER_BEHEERDERS].includes(kop.trim())) throw new LijstFout(`de eerste regel moet zijn: ${KOP}`)
  const aantal = kop.split(';').length
  return regels.map((regel, plek) => parseCsvRegel(regel, plek + 1, aantal))
}

function parseCsvRegel(regel: string, nummer: number, aantal: number): unknown {
  const velden = regel.split(';').map((veld) => veld.trim().replace(/^"(.*)"$/, '$1'))
  if (velden.length !== aantal) throw new LijstFout(`rij ${nummer}: ${velden.length} velden in plaats van ${aantal}`)
  const [oin, naam, soort, magStarten = '', identificaties = '', mandaat = '', beheerders = ''] = velden
  return {
    oin,
    naam,
    soort,
    magStarten: parseJaNee(magStarten),
    mandaat: parseJaNee(mandaat),
    beheerders: beheerders.split('|').filter(Boolean),
    identificaties: identificaties
      .split('|')
      .filter(Boolean)
      .map((deel) => ({ type: deel.split(':')[0], waarde: deel.split(':')[1] })),
  }
}

function parseJaNee(waarde: string): boolean | string {
  if (/^(ja|true|1)$/i.test(waarde)) return true
  return /^(nee|false|0)$/i.test(waarde) ? false : waarde
}
