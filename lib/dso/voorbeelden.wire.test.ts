import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { Mandaat } from '#lib/auth/mandaat.ts'
import { zetInstellingen } from '#lib/auth/test-instellingen.ts'
import { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { DocumentId } from '#lib/domain/document-schema.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getActieverzoek, listActieverzoeken } from './actieverzoeken.ts'
import { listBerichten, sendBericht } from './berichten.ts'
import { inviteDeelnemer, listDeelnemers } from './deelnemers.ts'
import { getDocument, listDocumenten } from './documenten.ts'
import { toProblemError } from './fout.ts'
import { listNotificaties } from './notificaties.ts'
import { getSamenwerking, listSamenwerkingen } from './samenwerkingen.ts'
import { json, startUpstream } from './test-upstream.ts'

const Verwijzing = z.object({ schema: z.object({ $ref: z.string() }).partial() })
const Koppelvlak = z.object({
  components: z.object({
    schemas: z.record(z.string(), z.object({ examples: z.array(z.unknown()).default([]) })),
    responses: z.record(z.string(), z.object({ content: z.record(z.string(), Verwijzing).optional() })),
  }),
})
// The one place where the product looks into the contract: a test, and only at its examples.
const bron = readFileSync(path.resolve(import.meta.dirname, '../../sandbox/contract/openapi.yaml'), 'utf8')
const { schemas, responses } = Koppelvlak.parse(parse(bron)).components

const pki = z.object({ TEST_PKI_DIR: z.string() }).parse(import.meta.env).TEST_PKI_DIR
const samenwerkingId = SamenwerkingId.parse('SAM-10021')
const actieverzoekId = ActieverzoekId.parse('5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33')
const documentId = DocumentId.parse('5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33')
const oin = Oin.parse('00000099000000040000')

/** Who reads an answer of this shape, and as whom: an actieverzoek of others is not read at all. */
const LEZERS: Readonly<Record<string, (mandaat: Mandaat) => Promise<unknown>>> = {
  SamenwerkingCollectie: (mandaat) => listSamenwerkingen(mandaat, {}),
  DeelnemerCollectie: (mandaat) => listDeelnemers(mandaat, samenwerkingId),
  DocumentCollectie: (mandaat) => listDocumenten(mandaat, samenwerkingId, {}),
  ActieverzoekCollectie: (mandaat) => listActieverzoeken(mandaat, {}),
  BerichtCollectie: (mandaat) => listBerichten(mandaat, actieverzoekId),
  NotificatieCollectie: (mandaat) => listNotificaties(mandaat, {}),
  Samenwerking: (mandaat) => getSamenwerking(mandaat, samenwerkingId),
  Deelnemer: (mandaat) => inviteDeelnemer(mandaat, samenwerkingId, { oin, privilege: 'BT' }),
  Document: (mandaat) => getDocument(mandaat, documentId),
  Actieverzoek: (mandaat) => getActieverzoek(mandaat, actieverzoekId),
  Bericht: (mandaat) => sendBericht(mandaat, actieverzoekId, { bericht: 'Dank u.' }),
}
/** Read inside a list, or from an answer that failed. */
const ANDERS_GELEZEN = ['Notificatie', 'Problem']

const voorbeelden = (naam: string) => schemas[naam]?.examples ?? []

let upstream: Awaited<ReturnType<typeof startUpstream>>
beforeAll(async () => {
  upstream = await startUpstream(pki)
  zetInstellingen(pki, { SWF_BASE_URL: upstream.url })
})
afterAll(() => upstream.stop())

test('every shape the contract answers with has a reader', () => {
  const vormen = Object.values(responses).flatMap(({ content = {} }) =>
    Object.values(content).flatMap(({ schema }) => schema.$ref?.split('/').at(-1) ?? []),
  )
  expect([...new Set(vormen)].toSorted()).toEqual([...Object.keys(LEZERS), ...ANDERS_GELEZEN].toSorted())
  expect(vormen.filter((naam) => voorbeelden(naam).length === 0)).toEqual([])
})

test.each(Object.keys(LEZERS))('%s: its examples are read', async (naam) => {
  for (const voorbeeld of voorbeelden(naam)) {
    const { ontvanger = oin } = z.looseObject({ ontvanger: z.optional(Oin) }).parse(voorbeeld)
    upstream.antwoord(json(200, voorbeeld))
    const lees = LEZERS[naam]
    expect(await lees?.(new Mandaat({ oin: ontvanger, gemandateerd: true })), JSON.stringify(voorbeeld)).toBeTruthy()
  }
})

test('an example of a notificatie is read as one of a list', async () => {
  const notificaties = voorbeelden('Notificatie')
  upstream.antwoord(json(200, { _embedded: { notificaties } }))
  const { items } = await listNotificaties(new Mandaat({ oin, gemandateerd: true }), {})
  expect(items).toHaveLength(notificaties.length)
})

test.each(voorbeelden('Problem').map((voorbeeld) => ({ voorbeeld })))(
  'a problem is read: $voorbeeld',
  ({ voorbeeld }) => {
    const { status, detail } = z.object({ status: z.number(), detail: z.string() }).parse(voorbeeld)
    const fout = toProblemError({ status, retryAfter: undefined, tekst: JSON.stringify(voorbeeld) })
    expect(fout).toMatchObject({ detail })
  },
)
