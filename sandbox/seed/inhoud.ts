import { createHash } from 'node:crypto'
import { DOSSIERS } from './dossiers.ts'
import type { SeedDocument } from './model.ts'
import { maakPdf } from './pdf.ts'

export type Inhoud = { bytes: Buffer; hash: string }

const NADER =
  'Dit document is verzonnen voor de oefenomgeving van het Samenwerkportaal. Namen, adressen en nummers bestaan niet.'

/** The bytes of one seed document: always the same for the same document. */
export function inhoudVan({ naam, omschrijving, aanduiding }: SeedDocument, dossier: string): Inhoud {
  const regels = [
    dossier,
    '',
    omschrijving,
    '',
    `Vertrouwelijkheid: ${aanduiding === 'SV' ? 'strikt vertrouwelijk' : 'vertrouwelijk'}.`,
    '',
    NADER,
  ]
  return metHash(maakBytes(naam, regels))
}

export function metHash(bytes: Buffer): Inhoud {
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex') }
}

function maakBytes(naam: string, regels: readonly string[]): Buffer {
  if (naam.endsWith('.csv')) return Buffer.from(maakCsv(naam), 'utf8')
  if (naam.endsWith('.txt')) return Buffer.from(`${regels.join('\n')}\n`, 'utf8')
  return maakPdf(naam.replace(/\.pdf$/, '').replaceAll('-', ' '), regels)
}

function maakCsv(naam: string): string {
  const rijen = Array.from({ length: 14 }, (_, nacht) => `${naam};${nacht + 1};${(31 + ((nacht * 7) % 9)).toFixed(1)}`)
  return ['bron;nummer;waarde', ...rijen, ''].join('\n')
}

/** Per dossier and file name the content of every seed document. */
export const SEED_INHOUD: ReadonlyMap<string, Inhoud> = new Map(
  DOSSIERS.flatMap(({ sleutel, titel, documenten }) =>
    documenten.map((document) => [`${sleutel}/${document.naam}`, inhoudVan(document, titel)] as const),
  ),
)

/** Content that every new world needs again: never cleaned up. */
export const SEED_HASHES: ReadonlySet<string> = new Set([...SEED_INHOUD.values()].map(({ hash }) => hash))
