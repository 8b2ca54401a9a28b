// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { legUit } from '#lib/problem/uitleg.ts'
import { hashBestand, reprDigest, uploadDocument } from './upload.ts'

const DOCUMENT = {
  ...{ documentId: '5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33', samenwerkingId: 'SAM-1', bestandsNaam: 'a b.pdf' },
  ...{ omschrijving: null, vertrouwelijkheid: 'RV', formaat: null, hash: null, kenmerkSysteem: null },
  ...{
    nummerBinnenSysteem: null,
    toegevoegdDoor: null,
    toegevoegdDoorNaam: 'x',
    vanOns: true,
    creatieDatumTijd: '2026-01-01',
    acties: [],
  },
  ...{ taal: null, laatstAangepastDoorNaam: null, laatstAangepastDatumTijd: null },
}

/** The part of XMLHttpRequest that uploads use; a test says when and how it ends. */
class NepXhr {
  static laatste: NepXhr
  readonly koppen: Record<string, string> = {}
  upload: { onprogress?: (voortgang: { loaded: number; total: number }) => void; onload?: () => void } = {}
  onload?: () => void
  onerror?: () => void
  onabort?: () => void
  status = 0
  responseText = ''
  url = ''
  constructor() {
    NepXhr.laatste = this
  }
  open(_methode: string, url: string) {
    this.url = url
  }
  setRequestHeader(naam: string, waarde: string) {
    this.koppen[naam] = waarde
  }
  send() {
    gestuurd.resolve(this)
  }
  abort() {
    this.onabort?.()
  }
  getResponseHeader() {
    return null
  }
  antwoord(status: number, body: unknown) {
    this.status = status
    this.responseText = JSON.stringify(body)
    this.onload?.()
  }
}
let gestuurd: PromiseWithResolvers<NepXhr>

const bytes = new TextEncoder().encode('advies')
const bestand = new File([bytes], 'a b.pdf', { type: 'application/pdf' })

function upload(over: { signal?: AbortSignal; onVoortgang?: (deel: number) => void } = {}) {
  return uploadDocument({
    samenwerkingId: SamenwerkingId.parse('SAM-1'),
    uploadId: 'u-1',
    bestand,
    toevoeging: { bestandsNaam: 'a b.pdf', vertrouwelijkheid: 'RV', omschrijving: 'x & y' },
    ...over,
  }).catch((fout: unknown) => fout)
}

beforeEach(() => {
  gestuurd = Promise.withResolvers()
  vi.stubGlobal('XMLHttpRequest', NepXhr)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('the hash is SHA-256, over more than one piece', async () => {
  const groot = new Uint8Array(9_000_000).map((_, plek) => plek % 251)
  const delen: number[] = []
  const digest = await hashBestand(new Blob([groot]), (deel) => delen.push(deel))
  expect(Buffer.from(digest).equals(createHash('sha256').update(groot).digest())).toBe(true)
  expect(delen).toHaveLength(3)
  expect(delen.at(-1)).toBe(1)
})

test('what is sent is announced, and the progress ends at 1', async () => {
  const delen: number[] = []
  const klaar = upload({ onVoortgang: (deel) => delen.push(deel) })
  const xhr = await gestuurd.promise
  xhr.upload.onprogress?.({ loaded: 6, total: 6 })
  xhr.antwoord(200, DOCUMENT)
  expect(await klaar).toMatchObject({ bestandsNaam: 'a b.pdf' })
  expect(xhr.url).toBe(
    '/api/samenwerkingen/SAM-1/documenten/u-1?bestandsNaam=a+b.pdf&vertrouwelijkheid=RV&omschrijving=x+%26+y',
  )
  expect(xhr.koppen).toMatchObject({
    'content-type': 'application/pdf',
    'repr-digest': reprDigest(createHash('sha256').update(bytes).digest()),
  })
  expect(delen.at(-1)).toBe(1)
})

test.each([
  ['a refusal', 409, { type: '', title: '', status: 409, code: 'status-conflict', traceId: 't' }, 'status-conflict'],
  ['a success that is no document', 200, { id: 1 }, 'interne-fout'],
  ['a refusal without words', 413, null, 'te-groot'],
])('%s is a ProblemError', async (_titel, status, body, code) => {
  const klaar = upload()
  ;(await gestuurd.promise).antwoord(status, body)
  expect(await klaar).toMatchObject({ code })
})

test.each([
  ['half a file never becomes a document', false, 'niet-aangekomen'],
  ['of a whole file nobody knows', true, 'onbekend'],
])('a lost connection is a ProblemError: %s', async (_titel, heel, afloop) => {
  const klaar = upload()
  const xhr = await gestuurd.promise
  if (heel) xhr.upload.onload?.()
  xhr.onerror?.()
  expect(await klaar).toMatchObject({ code: 'interne-fout', handeling: 'document-toevoegen', afloop })
})

test('stopping half a file ends it: there is no document', async () => {
  const afbreker = new AbortController()
  const klaar = upload({ signal: afbreker.signal })
  await gestuurd.promise
  afbreker.abort()
  expect(await klaar).toMatchObject({ name: 'AbortError' })
})

test.each<[string, (xhr: NepXhr) => void]>([
  ['the browser says it has gone', (xhr) => xhr.upload.onload?.()],
  ['its last byte is on its way', (xhr) => xhr.upload.onprogress?.({ loaded: 6, total: 6 })],
])('who does not wait for the answer to a whole file does not know: %s', async (_titel, heel) => {
  const afbreker = new AbortController()
  const klaar = upload({ signal: afbreker.signal })
  heel(await gestuurd.promise)
  afbreker.abort()
  const fout = await klaar
  expect(fout).toMatchObject({ name: 'ProblemError', handeling: 'document-toevoegen', afloop: 'onbekend' })
  const uitleg = legUit(fout instanceof Error ? fout : new Error('no error'))
  expect(uitleg.titel).toBe('Wij weten niet of dit bestand is toegevoegd')
  // Nothing is wrong with the line.
  expect(uitleg.nu).toMatch(/^Kijk op een nieuw tabblad/)
})

test('what was stopped while it was still read is never sent', async () => {
  const afbreker = new AbortController()
  const verstuur = vi.spyOn(NepXhr.prototype, 'send')
  const klaar = upload({ signal: afbreker.signal })
  afbreker.abort()
  expect(await klaar).toMatchObject({ name: 'AbortError' })
  expect(verstuur).not.toHaveBeenCalled()
})
