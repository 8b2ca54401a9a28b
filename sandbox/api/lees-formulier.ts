import type { IncomingMessage } from 'node:http'
import busboy from 'busboy'
import { TeGroot, type Ontvangen, type Opslag } from '../db/opslag.ts'
import { ApiFout, ongeldig, onleesbaar, teGroot, typeNietToegestaan } from './fout.ts'
import type { ApiContext } from './omgeving.ts'
import { decodeFormNaam } from './regels/bestand.ts'

/** One multipart upload: the part `file`, already on disk, and the text parts beside it. */
export type Formulier = { bestandsNaam: string; bestand: Ontvangen; velden: Record<string, string> }

type Lezing = { bestand?: Promise<Ontvangen>; bestandsNaam: string; velden: Record<string, string> }

/** Streams the form from the socket to disk. Throws, and leaves nothing, when it is cut off or too large. */
export async function leesFormulier(c: ApiContext): Promise<Formulier> {
  const { incoming } = c.env
  const { opslag, maxDocumentBytes } = c.get('deps')
  const deel = c.env.uploadDeel ?? 'file'
  const lezer = maakLezer(incoming)
  const lezing: Lezing = { bestandsNaam: '', velden: {} }
  incoming.on('data', (stuk: Buffer) => {
    c.get('aanroep').bytesOntvangen += stuk.length
    if (c.get('aanroep').bytesOntvangen >= (c.get('afbrekenNa') ?? Infinity)) incoming.socket.destroy()
  })
  try {
    await lees(incoming, lezer, lezing, { opslag, maximum: maxDocumentBytes, deel })
    const bestand = await lezing.bestand
    if (!bestand) throw ongeldig({ name: deel, reason: 'verplicht', code: 'required' })
    return { bestandsNaam: lezing.bestandsNaam, bestand, velden: lezing.velden }
  } catch (fout) {
    await lezing.bestand?.then((bestand) => opslag.verwerp(bestand)).catch(() => undefined)
    incoming.unpipe(lezer)
    // What is still on its way is read and thrown away, or the connection could not be used again.
    incoming.resume()
    throw toApiFout(fout, maxDocumentBytes)
  }
}

function maakLezer(incoming: IncomingMessage): busboy.Busboy {
  const { headers } = incoming
  if (!headers['content-type']?.toLowerCase().startsWith('multipart/form-data')) {
    throw typeNietToegestaan('Stuur het document als multipart/form-data.')
  }
  try {
    return busboy({ headers, defParamCharset: 'utf8', limits: { files: 1, fields: 20, fieldSize: 10_000, parts: 30 } })
  } catch {
    throw onleesbaar('De aanvraag is geen leesbaar formulier.')
  }
}

function lees(
  incoming: IncomingMessage,
  lezer: busboy.Busboy,
  lezing: Lezing,
  { opslag, maximum, deel }: { opslag: Opslag; maximum: number; deel: string },
): Promise<void> {
  return new Promise((klaar, mislukt) => {
    lezer.on('file', (naam, stroom, { filename }) => {
      if (naam !== deel) return stroom.resume()
      lezing.bestandsNaam = decodeFormNaam(filename ?? '')
      lezing.bestand = opslag.ontvang(stroom, maximum)
      lezing.bestand.catch(mislukt)
    })
    lezer.on('field', (naam, waarde) => (lezing.velden[naam] = waarde))
    lezer.on('close', klaar)
    lezer.on('error', mislukt)
    incoming.on('close', () => {
      if (incoming.complete) return
      const afgebroken = new Error('upload afgebroken')
      lezer.destroy(afgebroken)
      mislukt(afgebroken)
    })
    incoming.pipe(lezer)
  })
}

function toApiFout(fout: unknown, maximum: number): Error {
  if (fout instanceof ApiFout || isOnzeSchijf(fout)) return fout
  return fout instanceof TeGroot ? teGroot(maximum) : onleesbaar('De upload is niet compleet.')
}

/** A full or closed disk is our fault, not the caller's. */
function isOnzeSchijf(fout: unknown): fout is Error {
  return fout instanceof Error && 'syscall' in fout && (fout.syscall === 'open' || fout.syscall === 'write')
}
