import 'server-only'
import { createHash } from 'node:crypto'
import { makeZip } from 'client-zip'
import type { z } from 'zod'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { createNaamgever, INHOUDSOPGAVE, LET_OP, zipNaam } from '#lib/domain/zip.ts'
import { controleerbareHash, openInhoud } from '#lib/dso/documenten.ts'
import { tijdVan } from '#lib/dso/tijd.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metAudit } from './audit.ts'
import { downloadHeaders } from './download-headers.ts'
import { logProbleem } from './probleem-antwoord.ts'
import type { ZipQuery } from './adres-schema.ts'
import { isGoed, toCsv, toHtml, toLetOp, type ZipKop, type ZipRegel } from './zip-inhoudsopgave.ts'
import { kiesVoorZip, toZipVraag, type ZipKeuze } from './zip-keuze.ts'
import { toAfbreekbaar } from './zip-stroom.ts'

/** The zip, or where there is nothing to give the way back to the list, which says why. */
export async function openZip(
  gebruiker: Gebruiker,
  id: SamenwerkingId,
  query: z.output<typeof ZipQuery>,
  signal: AbortSignal,
): Promise<Response> {
  const gekozen = await kiesVoorZip(gebruiker, id, toZipVraag(query))
  if (typeof gekozen !== 'string') return streamZip(gebruiker, gekozen, signal)
  return new Response(null, { status: 303, headers: { location: `/samenwerkingen/${id}/documenten?zip=${gekozen}` } })
}

/**
 * Streams the chosen documents as one zip, one after the other and never faster than the reader reads. Each is hashed
 * on its way; the index at the end says of each whether it is whole. When the reader goes away, so does the upstream.
 * `gelukt` in the audit means: the zip began; every document in it has rows of its own.
 */
async function streamZip(gebruiker: Gebruiker, keuze: ZipKeuze, signal: AbortSignal): Promise<Response> {
  const { samenwerking } = keuze
  return metAudit(gebruiker, 'documenten-zip', samenwerking.samenwerkingId, () => {
    const afbreken = new AbortController()
    const zip = makeZip(listBestanden(gebruiker, keuze, AbortSignal.any([signal, afbreken.signal])))
    const antwoord = new Response(toAfbreekbaar(zip, afbreken), {
      headers: downloadHeaders(zipNaam(samenwerking, tijdVan(gebruiker.mandaat)), 'application/zip'),
    })
    return Promise.resolve(antwoord)
  })
}

type ZipBestand = { name: string; lastModified: Date; input: string | AsyncIterable<Uint8Array> }

/** The index comes last, for only then it is known what became of each document. */
async function* listBestanden(gebruiker: Gebruiker, keuze: ZipKeuze, signal: AbortSignal): AsyncGenerator<ZipBestand> {
  const geefNaam = createNaamgever()
  const regels: ZipRegel[] = []
  for (const document of keuze.documenten) {
    const regel: ZipRegel = {
      document,
      naam: geefNaam(document.bestandsNaam),
      uitkomst: 'niet-opgehaald',
      berekend: null,
    }
    regels.push(regel)
    const inhoud = await open(gebruiker, document, signal)
    if (inhoud === null) continue
    yield {
      name: regel.naam,
      lastModified: new Date(document.creatieDatumTijd),
      input: leesMetControle(inhoud, regel, signal),
    }
  }
  const lastModified = tijdVan(gebruiker.mandaat)
  const kop = kopVan(gebruiker, keuze, lastModified)
  yield { name: `${INHOUDSOPGAVE}.csv`, lastModified, input: toCsv(regels) }
  yield { name: `${INHOUDSOPGAVE}.html`, lastModified, input: toHtml(kop, regels) }
  if (!regels.every(isGoed)) yield { name: LET_OP, lastModified, input: toLetOp(regels) }
}

/** A document that cannot be had leaves the others standing; the index names it. */
async function open(gebruiker: Gebruiker, { documentId }: Document, signal: AbortSignal) {
  try {
    const { body } = await metAudit(gebruiker, 'document-downloaden', documentId, () =>
      openInhoud(gebruiker.mandaat, documentId, signal),
    )
    return body
  } catch (fout) {
    if (signal.aborted || !(fout instanceof ProblemError)) throw fout
    logProbleem(fout)
    return null
  }
}

async function* leesMetControle(inhoud: AsyncIterable<Uint8Array>, regel: ZipRegel, signal: AbortSignal) {
  const hash = createHash('sha256')
  try {
    for await (const stuk of inhoud) {
      hash.update(stuk)
      yield stuk
    }
  } catch (fout) {
    if (signal.aborted) throw fout
    // The bytes so far are in the zip and cannot be taken back: the index and the note say that it is not whole.
    logProbleem(new ProblemError('dso-onbereikbaar', { cause: fout }))
    regel.uitkomst = 'afgebroken'
    return
  }
  const verwacht = controleerbareHash(regel.document)
  regel.berekend = hash.digest('hex')
  regel.uitkomst = verwacht === null ? 'niet-te-controleren' : verwacht === regel.berekend ? 'klopt' : 'klopt-niet'
}

function kopVan({ organisatieNaam }: Gebruiker, { samenwerking, metStrikt }: ZipKeuze, nu: Date): ZipKop {
  const { titel, samenwerkingId } = samenwerking
  return { titel, samenwerkingId, gemaaktOp: formatDatumTijd(nu.toISOString()), namens: organisatieNaam, metStrikt }
}
