import { createHash } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { ProblemError } from '#lib/problem/problem.ts'
import { createMultipart, veiligFormaat } from './multipart.ts'

const INHOUD = Buffer.from('Advies over de luchtkwaliteit.')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function* stukken(...delen: readonly Uint8Array[]) {
  yield* delen
}

async function* breektAf() {
  yield INHOUD.subarray(0, 5)
  throw new Error('socket hang up')
}

function create(
  stroom: AsyncIterable<Uint8Array>,
  over: { lengte?: number; sha256?: string; bestandsNaam?: string } = {},
) {
  const { bestandsNaam = 'advies.pdf', ...rest } = over
  return createMultipart(
    { grens: 'grens', naam: 'file', bestandsNaam, velden: {} },
    { stroom, lengte: INHOUD.length, sha256: sha256(INHOUD), formaat: 'application/pdf', ...rest },
  )
}

/** What went out before the end or the failure. */
async function verzamel(stroom: AsyncIterable<Uint8Array>) {
  const delen: Uint8Array[] = []
  try {
    for await (const deel of stroom) delen.push(deel)
    return { tekst: Buffer.concat(delen).toString(), fout: null }
  } catch (fout) {
    return { tekst: Buffer.concat(delen).toString(), fout }
  }
}

test('a whole file becomes one part, and the length is known beforehand', async () => {
  const multipart = create(stukken(INHOUD.subarray(0, 7), INHOUD.subarray(7)))
  const { tekst, fout } = await verzamel(multipart.stroom)
  expect(fout).toBeNull()
  expect(tekst).toBe(
    '--grens\r\nContent-Disposition: form-data; name="file"; filename="advies.pdf"\r\n' +
      `Content-Type: application/pdf\r\n\r\n${INHOUD.toString()}\r\n--grens--\r\n`,
  )
  expect(Buffer.byteLength(tekst)).toBe(multipart.lengte)
  expect(multipart.contentType).toBe('multipart/form-data; boundary=grens')
})

describe('the closing boundary is held back', () => {
  const veranderd = Buffer.from(INHOUD).fill('X', 3, 4)
  test.each([
    ['when bytes are missing', () => create(stukken(INHOUD.subarray(1)))],
    ['when there is one byte more', () => create(stukken(INHOUD, Buffer.from('!')))],
    ['when one byte changed', () => create(stukken(veranderd))],
    ['when another hash was announced', () => create(stukken(INHOUD), { sha256: sha256(veranderd) })],
    ['when nothing comes', () => create(stukken())],
    ['when the sender goes away', () => create(breektAf())],
  ])('%s', async (_titel, maak) => {
    const { tekst, fout } = await verzamel(maak().stroom)
    expect(tekst).not.toContain('--grens--')
    expect(fout).toBeInstanceOf(ProblemError)
    expect(fout).toMatchObject({ code: 'ongeldige-invoer' })
  })

  test('and of a file that is too long no surplus byte goes out', async () => {
    const { tekst } = await verzamel(create(stukken(INHOUD, Buffer.from('SURPLUS'))).stroom)
    expect(tekst).not.toContain('SURPLUS')
  })
})

test('a receiver that stops early stops the sender', async () => {
  let gestopt = false
  async function* bron() {
    try {
      for (;;) yield INHOUD
    } finally {
      gestopt = true
    }
  }
  const { stroom } = create(bron(), { lengte: 1_000_000 })
  let delen = 0
  for await (const deel of stroom) {
    delen += deel.length
    if (delen > 500) break
  }
  await vi.waitFor(() => expect(gestopt).toBe(true))
})

test('a sender that falls silent is cut off after a minute, and a slow one is not', async () => {
  vi.useFakeTimers()
  async function* traag() {
    yield INHOUD.subarray(0, 5)
    await new Promise((klaar) => setTimeout(klaar, 59_000))
    yield INHOUD.subarray(5, 9)
    await new Promise(() => undefined)
  }
  const uitkomst = verzamel(create(traag()).stroom)
  await vi.advanceTimersByTimeAsync(59_000)
  await vi.advanceTimersByTimeAsync(60_000)
  const { tekst, fout } = await uitkomst
  expect(tekst).toContain(INHOUD.subarray(0, 9).toString())
  expect(fout).toMatchObject({ code: 'ongeldige-invoer' })
  vi.useRealTimers()
})

test.each([
  ['a quote is escaped', 'het "plan".pdf', String.raw`filename="het \"plan\".pdf"`],
  ['a line end cannot start a header', 'a\r\nX-Evil: 1.pdf', 'filename="aX-Evil: 1.pdf"'],
  ['a boundary in a name stays a name', '--grens--.pdf', 'filename="--grens--.pdf"'],
  ['UTF-8 stays UTF-8', 'café ☕.pdf', 'filename="café ☕.pdf"'],
])('%s', async (_titel, bestandsNaam, verwacht) => {
  const { tekst } = await verzamel(create(stukken(INHOUD), { bestandsNaam }).stroom)
  expect(tekst.split('\r\n\r\n')[0]).toContain(verwacht)
  expect(tekst.split('\r\n\r\n')[0]?.split('\r\n')).toHaveLength(3)
})

test('metadata can travel as parts before the file', async () => {
  const multipart = createMultipart(
    { grens: 'g', naam: 'file', bestandsNaam: 'a', velden: { taal: 'NL', documentOmschrijving: 'Één' } },
    { stroom: stukken(INHOUD), lengte: INHOUD.length, sha256: sha256(INHOUD), formaat: 'text/plain' },
  )
  const { tekst } = await verzamel(multipart.stroom)
  expect(tekst.indexOf('name="taal"')).toBeLessThan(tekst.indexOf('name="file"'))
  expect(tekst).toContain('name="documentOmschrijving"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nÉén\r\n')
  expect(Buffer.byteLength(tekst)).toBe(multipart.lengte)
})

test.each([
  ['application/pdf', 'application/pdf'],
  ['text/html; charset=utf-8', 'text/html'],
  ['image/svg+xml', 'image/svg+xml'],
  ['', 'application/octet-stream'],
  [null, 'application/octet-stream'],
  ['text/html\r\nX: 1', 'application/octet-stream'],
  ['geen formaat', 'application/octet-stream'],
])('media type %j goes on as %s', (formaat, verwacht) => {
  expect(veiligFormaat(formaat)).toBe(verwacht)
})
