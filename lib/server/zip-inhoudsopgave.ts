import 'server-only'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { VERTROUWELIJKHEID_LABEL } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'

export type ZipUitkomst = 'klopt' | 'klopt-niet' | 'niet-te-controleren' | 'afgebroken' | 'niet-opgehaald'

/** One document and what became of it; `naam` is its name in the zip. */
export type ZipRegel = { document: Document; naam: string; uitkomst: ZipUitkomst; berekend: string | null }

export type ZipKop = { titel: string; samenwerkingId: string; gemaaktOp: string; namens: string; metStrikt: boolean }

const UITKOMST_TEKST: Readonly<Record<ZipUitkomst, string>> = {
  klopt: 'Klopt: het bestand hoort bij de controlewaarde van de SWF',
  'klopt-niet': 'KLOPT NIET: het bestand heeft een andere controlewaarde dan de SWF geeft',
  'niet-te-controleren': 'Niet te controleren: de SWF geeft geen controlewaarde die wij kennen',
  afgebroken: 'AFGEBROKEN: het bestand in deze zip is niet heel',
  'niet-opgehaald': 'NIET OPGEHAALD: het bestand zit niet in deze zip',
}

export function isGoed({ uitkomst }: Pick<ZipRegel, 'uitkomst'>): boolean {
  return uitkomst === 'klopt' || uitkomst === 'niet-te-controleren'
}

const KOLOMMEN: readonly (readonly [kop: string, waarde: (regel: ZipRegel) => string])[] = [
  ['Bestand in deze zip', ({ naam, uitkomst }) => (uitkomst === 'niet-opgehaald' ? '' : naam)],
  ['Bestandsnaam', ({ document }) => document.bestandsNaam],
  ['Omschrijving', ({ document }) => document.omschrijving ?? ''],
  ['Vertrouwelijkheid', ({ document }) => VERTROUWELIJKHEID_LABEL[document.vertrouwelijkheid]],
  ['Toegevoegd door', ({ document }) => document.toegevoegdDoorNaam],
  ['Toegevoegd op', ({ document }) => formatDatumTijd(document.creatieDatumTijd)],
  ['SHA-256 volgens de SWF', ({ document }) => document.hash ?? ''],
  ['SHA-256 van het bestand', ({ berekend }) => berekend ?? ''],
  ['Controle', ({ uitkomst }) => UITKOMST_TEKST[uitkomst]],
]

/** For a spreadsheet: semicolons and a byte order mark, as the Dutch Excel expects. */
export function toCsv(regels: readonly ZipRegel[]): string {
  const rijen = [KOLOMMEN.map(([kop]) => kop), ...regels.map((regel) => KOLOMMEN.map(([, waarde]) => waarde(regel)))]
  return `\ufeff${rijen.map((rij) => rij.map(csvCel).join(';')).join('\r\n')}\r\n`
}

/** A spreadsheet takes what begins like a formula for one (threat: names are typed by others). */
function csvCel(waarde: string): string {
  const veilig = /^[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde
  return `"${veilig.replaceAll('"', '""')}"`
}

/** The same to read: no script, no style of another, nothing that is fetched. */
export function toHtml(kop: ZipKop, regels: readonly ZipRegel[]): string {
  const cellen = (regel: ZipRegel) => KOLOMMEN.map(([, waarde]) => `<td>${escape(waarde(regel))}</td>`).join('')
  const fout = regels.filter((regel) => !isGoed(regel)).length
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Inhoudsopgave ${escape(kop.titel)}</title></head>
<body>
<h1>${escape(kop.titel)} (${escape(kop.samenwerkingId)})</h1>
<p>Gemaakt op ${escape(kop.gemaaktOp)}, namens ${escape(kop.namens)}. ${regels.length === 1 ? '1 document' : `${regels.length} documenten`}.</p>
<p>${striktTekst(kop)}</p>
<p><strong>${uitkomstTekst(regels.length, fout)}</strong></p>
<table border="1">
<thead><tr>${KOLOMMEN.map(([naam]) => `<th scope="col">${naam}</th>`).join('')}</tr></thead>
<tbody>
${regels.map((regel) => `<tr>${cellen(regel)}</tr>`).join('\n')}
</tbody>
</table>
</body>
</html>
`
}

/** For who opens the zip and not the index: what is missing, by name. */
export function toLetOp(regels: readonly ZipRegel[]): string {
  const fout = regels.filter((regel) => !isGoed(regel))
  return [
    'Deze documenten zijn niet goed meegekomen. Download ze los of maak een nieuwe zip.',
    '',
    ...fout.map(({ document, uitkomst }) => `- ${document.bestandsNaam}: ${UITKOMST_TEKST[uitkomst]}`),
    '',
  ].join('\r\n')
}

/** Of what is in this zip: never of all documents, for some may have been left out by choice. */
function uitkomstTekst(aantal: number, fout: number): string {
  if (fout === 0)
    return aantal === 1 ? 'Dit document is goed meegekomen.' : `Deze ${aantal} documenten zijn goed meegekomen.`
  return `Let op: ${fout === 1 ? '1 document is' : `${fout} documenten zijn`} niet goed meegekomen. Zie de kolom Controle.`
}

function striktTekst({ metStrikt }: ZipKop): string {
  return metStrikt
    ? 'Strikt vertrouwelijke documenten zijn meegenomen. Bewaar deze zip zorgvuldig.'
    : 'Strikt vertrouwelijke documenten zijn niet meegenomen.'
}

function escape(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
