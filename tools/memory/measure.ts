import { CommandError } from '#tools/setup/command-error.ts'
import { announce, documentHash, download, upload, type Visitor } from './document.ts'
import { processOnPort, readPeakResident } from './resident.ts'

/** Bytes of resident memory the portal may ever have held (issue 2, "Numbers"). */
const MAX_RESIDENT = 350 * 1024 * 1024

const MIB = 1024 * 1024

type Finding = { what: string; found: string; ok: boolean }

function textField(body: unknown, name: 'documentId' | 'detail'): string {
  const fields: Partial<Record<string, unknown>> = typeof body === 'object' && body !== null ? { ...body } : {}
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

/** Sends and fetches the largest document, tries one byte more, and reads how much memory the portal ever held. */
export async function measure(visitor: Visitor, samenwerkingId: string, size: number): Promise<Finding[]> {
  const pid = processOnPort(Number(new URL(visitor.portalUrl).port))
  if (pid === undefined) throw new CommandError('Het proces van het portaal is niet te vinden.')
  const before = readPeakResident(pid)
  const hash = documentHash(size)
  const started = performance.now()
  const sent = await upload(visitor, samenwerkingId, size, hash)
  const between = performance.now()
  const documentId = textField(sent.body, 'documentId')
  if (sent.status !== 200 || documentId === '') {
    throw new CommandError(`Toevoegen is niet gelukt: ${sent.status} ${JSON.stringify(sent.body)}`)
  }
  const fetched = await download(visitor, documentId)
  const ended = performance.now()
  const refused = await announce(visitor, samenwerkingId, size + 1)
  const peak = readPeakResident(pid)
  const seconds = (from: number, to: number): string => `${((to - from) / 1000).toFixed(1)} s`
  return [
    { what: `${size} bytes toegevoegd`, found: seconds(started, between), ok: true },
    {
      what: `${size} bytes opgehaald`,
      found: `${fetched.status}, ${seconds(between, ended)}`,
      ok: fetched.status === 200 && fetched.size === size,
    },
    { what: 'byte voor byte gelijk', found: fetched.hash === hash ? 'ja' : 'nee', ok: fetched.hash === hash },
    {
      what: 'één byte meer',
      found: `${refused.status} ${textField(refused.body, 'detail')}`,
      ok: refused.status === 413,
    },
    {
      what: `hoogste geheugen van het portaal (grens ${MAX_RESIDENT / MIB} MB)`,
      found: `${Math.ceil(peak / MIB)} MB (vooraf ${Math.ceil(before / MIB)} MB)`,
      ok: peak <= MAX_RESIDENT,
    },
  ]
}
