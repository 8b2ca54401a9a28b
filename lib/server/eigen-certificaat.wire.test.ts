import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { GET as BERICHTEN, POST as BERICHT } from '#app/api/actieverzoeken/[actieverzoekId]/berichten/route.ts'
import { PUT as AFRONDING } from '#app/api/actieverzoeken/[actieverzoekId]/afronding/route.ts'
import { PUT as BEHANDELING } from '#app/api/actieverzoeken/[actieverzoekId]/behandeling/route.ts'
import { PUT as GEREEDMELDING } from '#app/api/actieverzoeken/[actieverzoekId]/gereedmelding/route.ts'
import { GET as INHOUD } from '#app/api/documenten/[documentId]/inhoud/route.ts'
import { GET as NOTIFICATIES } from '#app/api/notificaties/route.ts'
import { POST as OPSTELLEN } from '#app/api/samenwerkingen/[samenwerkingId]/actieverzoeken/route.ts'
import { PUT as TOEVOEGEN } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { GET as LIST } from '#app/api/samenwerkingen/route.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestWereld, type TestWereld } from '#lib/auth/test-wereld.ts'
import { db } from '#lib/db/prisma.ts'
import { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { Document } from '#lib/domain/document-schema.ts'
import { env, setEnv } from '#lib/env.ts'
import { makeTemporaryFolder } from '#tools/setup/temporary-folder.ts'
import { portaalVariabelen } from '#tools/test/portaal-variabelen.ts'

/** A portal that one organisation runs for itself, with its own certificate instead of a supplier's. */
let wereld: TestWereld
let eigen: Record<string, string>
let leverancier: Record<string, string>

beforeAll(async () => {
  wereld = await openTestWereld()
  leverancier = portaalVariabelen(env().databaseUrl)
  const map = makeTemporaryFolder()
  const { cert, key } = wereld.certificaat('ggd')
  const paden = { SWF_CLIENT_CERT: path.join(map, 'ggd.pem'), SWF_CLIENT_KEY: path.join(map, 'ggd.key') }
  writeFileSync(paden.SWF_CLIENT_CERT, cert)
  writeFileSync(paden.SWF_CLIENT_KEY, key, { mode: 0o600 })
  eigen = { ...leverancier, ...paden }
})
afterAll(() => wereld.sluit())

const sleutel = () => ({ 'idempotency-key': crypto.randomUUID() })

describe('het portaal met het eigen certificaat van GGD Zandbakland', () => {
  test('de GGD doet een heel antwoord, zonder mandaat', async () => {
    setEnv(leverancier)
    const [gemeente, ggd] = [await wereld.als('zandbakdorp'), await wereld.als('ggd')]
    const samenwerkingId = wereld.dossier('SAM-10022')
    const vraag = { ontvanger: wereld.oin('ggd'), titel: 'Advies', omschrijving: 'Graag advies.', documenten: [] }
    const opstellen = { methode: 'POST', params: { samenwerkingId }, json: vraag, headers: sleutel() }
    const { actieverzoekId } = Actieverzoek.parse((await gemeente(OPSTELLEN, opstellen)).body)
    const params = { actieverzoekId }

    setEnv(eigen)
    await db().mandaat.delete({ where: { oin: wereld.oin('ggd') } })
    await wereld.wisAanroepen()
    expect((await ggd(LIST)).status).toBe(200)
    expect((await ggd(BEHANDELING, { methode: 'PUT', params, json: {} })).body).toMatchObject({
      status: 'IN_BEHANDELING',
    })
    const inhoud = 'Het advies van de GGD.'
    const toegevoegd = await ggd(TOEVOEGEN, {
      methode: 'PUT',
      params: { samenwerkingId, uploadId: crypto.randomUUID() },
      query: { bestandsNaam: 'advies.txt', vertrouwelijkheid: 'RV' },
      headers: {
        ...{ 'content-type': 'text/plain', 'content-length': String(inhoud.length) },
        'repr-digest': `sha-256=:${createHash('sha256').update(inhoud).digest('base64')}:`,
      },
      body: inhoud,
    })
    const { documentId } = Document.parse(toegevoegd.body)
    const gehaald = await ggd(INHOUD, { params: { documentId } })
    expect(Buffer.from(gehaald.bytes).toString()).toBe(inhoud)
    const bericht = { methode: 'POST', params, json: { bericht: 'Zie het advies.' }, headers: sleutel() }
    expect((await ggd(BERICHT, bericht)).status).toBe(200)
    const gereed = { methode: 'PUT', params, json: { toelichting: 'Het advies staat klaar.' } }
    expect((await ggd(GEREEDMELDING, gereed)).body).toMatchObject({ status: 'GEREEDGEMELD' })
    expect((await ggd(NOTIFICATIES)).status).toBe(200)
    const aanroepen = await wereld.aanroepen()
    expect(new Set(aanroepen.map(({ certificaatOin, headerOin }) => `${certificaatOin} ${headerOin}`))).toEqual(
      new Set([`${wereld.oin('ggd')} ${wereld.oin('ggd')}`]),
    )

    setEnv(leverancier)
    expect((await gemeente(AFRONDING, { methode: 'PUT', params, json: {} })).body).toMatchObject({ status: 'GEREED' })
    expect(JSON.stringify((await gemeente(BERICHTEN, { params })).body)).toContain('Zie het advies.')
  })

  test.each(['zandbakdorp', 'zandkust', 'veiligheidsregio', 'zandsloot', 'duinzicht'])(
    '%s had een mandaat voor de leverancier, niet voor dit certificaat: het DSO weigert en het portaal zegt waarom',
    async (organisatie) => {
      setEnv(eigen)
      const stoel = await wereld.als(organisatie)
      await wereld.wisAanroepen()
      expect((await stoel(LIST)).body).toMatchObject({ status: 403, code: 'mandaat-ontbreekt' })
      expect((await wereld.aanroepen()).map(({ status }) => status)).toEqual([403])
    },
  )

  test('wie nergens een mandaat heeft, komt niet tot bij het DSO', async () => {
    setEnv(eigen)
    const provincie = await wereld.als('zandland')
    await wereld.wisAanroepen()
    expect((await provincie(LIST)).body).toMatchObject({ status: 403, code: 'mandaat-ontbreekt' })
    expect(await wereld.aanroepen()).toEqual([])
  })

  test('met het certificaat van de leverancier heeft de GGD weer een mandaat nodig', async () => {
    setEnv(leverancier)
    const ggd = await wereld.als('ggd')
    expect((await ggd(LIST)).body).toMatchObject({ status: 403, code: 'mandaat-ontbreekt' })
  })
})
