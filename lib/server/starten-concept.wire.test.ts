import { POST as START } from '#app/api/samenwerkingen/route.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { begin, bewaar, bewaarVoorbeeld, gooiWeg } from '#lib/auth/test-starten.ts'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { db } from '#lib/db/prisma.ts'
import { Concept } from '#lib/domain/starten-schema.ts'
import { LEEG_CONCEPT } from '#lib/domain/starten.ts'

let wereld: TestWereld
let gemeente: Stoel
let ggd: Stoel

beforeAll(async () => {
  wereld = await openTestWereld()
  gemeente = await wereld.als('zandbakdorp')
  ggd = await wereld.als('ggd')
})
beforeEach(() => wereld.wisAanroepen())
afterEach(() => wereld.geenStoringen())
afterAll(() => wereld.sluit())

const concept = (over: Record<string, unknown> = {}) => bewaarVoorbeeld(wereld, gemeente, over)

describe('een concept', () => {
  test('is van één medewerker, en een wijziging laat de rest staan', async () => {
    const eerste = await concept()
    const tweede = Concept.parse((await bewaar(gemeente, { titel: 'Anders' })).body)
    expect(tweede.inhoud).toEqual({ ...eerste.inhoud, titel: 'Anders' })
    expect(tweede.versie).not.toBe(eerste.versie)
    const collega = await wereld.als('zandbakdorp', 'collega')
    expect((await begin(collega, tweede.versie)).body).toMatchObject({ code: 'status-conflict' })
  })

  test('verdwijnt op verzoek, en dan begint er niets meer', async () => {
    const { versie } = await concept()
    await gooiWeg(gemeente)
    expect((await begin(gemeente, versie)).body).toMatchObject({ code: 'status-conflict' })
    expect(await wereld.aanroepen()).toEqual([])
  })

  test('wordt na 30 dagen niet meer getoond', async () => {
    const { versie } = await concept()
    await db().concept.updateMany({ data: { verlooptOp: new Date(Date.now() - 1) } })
    expect((await begin(gemeente, versie)).body).toMatchObject({ code: 'status-conflict' })
    expect((await bewaar(gemeente, { titel: 'Nieuw' })).body).toMatchObject({
      inhoud: { titel: 'Nieuw', partners: [] },
    })
  })

  test('met een OIN dat niet kan, wordt niet bewaard', async () => {
    const antwoord = await bewaar(gemeente, { partners: [{ oin: '123', naam: 'X', privilege: 'VT' }] })
    expect(antwoord.body).toMatchObject({ code: 'ongeldige-invoer' })
  })

  test('van voordat er een veld bij kwam, is nog te lezen', async () => {
    await concept()
    const { contactpersoonNaam: _, ...oud } = { ...LEEG_CONCEPT, titel: 'Van toen' }
    await db().concept.updateMany({ data: { inhoud: oud } })
    const { inhoud } = Concept.parse((await bewaar(gemeente, { beschrijving: 'Van nu' })).body)
    expect(inhoud).toEqual({ ...LEEG_CONCEPT, titel: 'Van toen', beschrijving: 'Van nu' })
  })

  test('met een vraag die nog niet af is, wordt bewaard', async () => {
    const vraag = { ontvanger: '', titel: '', omschrijving: 'Wat doet' }
    expect((await bewaar(gemeente, { vraag })).body).toMatchObject({ inhoud: { vraag } })
  })
})

describe('een wijziging die door een latere is ingehaald', () => {
  const schrift = crypto.randomUUID()

  test('verandert niets meer: wat later is getypt, blijft, en de gecontroleerde versie ook', async () => {
    await concept({ titel: '', beschrijving: '' })
    const later = Concept.parse(
      (await bewaar(gemeente, { titel: 'ab', beschrijving: 'x', schrift, volgnummer: 7 })).body,
    )
    const ouder = Concept.parse((await bewaar(gemeente, { titel: 'a', schrift, volgnummer: 6 })).body)
    expect(ouder).toEqual(later)
    expect(later.inhoud).toMatchObject({ titel: 'ab', beschrijving: 'x' })
  })

  test.each([
    ['de volgende van hetzelfde tabblad', { schrift, volgnummer: 8 }],
    ['een ander tabblad', { schrift: crypto.randomUUID(), volgnummer: 1 }],
    ['wie geen nummer geeft', {}],
  ])('maar %s wel', async (_, beurt) => {
    await concept({ titel: 'eerst' })
    await bewaar(gemeente, { titel: 'toen', schrift, volgnummer: 7 })
    expect((await bewaar(gemeente, { titel: 'nu', ...beurt })).body).toMatchObject({ inhoud: { titel: 'nu' } })
  })
})

describe('twee wijzigingen tegelijk', () => {
  test.each([
    ['van een concept', true],
    ['die het concept beginnen', false],
  ])('%s blijven allebei', async (_, isEr) => {
    await concept({ titel: '', beschrijving: '' })
    const rij = await db().concept.findFirstOrThrow({ where: { oin: wereld.oin('zandbakdorp') } })
    if (!isEr) await gooiWeg(gemeente)
    const titel = 'Van de een'
    const beschrijving = 'Van de ander'
    await terwijlBezet(rij, () => [bewaar(gemeente, { titel }), bewaar(gemeente, { beschrijving })])
    expect((await bewaar(gemeente, {})).body).toMatchObject({ inhoud: { titel, beschrijving } })
  })
})

/** Lets acts go on only when each of them stands waiting for the row of the concept, so that they are truly at once. */
async function terwijlBezet(
  { oin, actorHash }: Readonly<{ oin: string; actorHash: string }>,
  doe: () => readonly Promise<unknown>[],
): Promise<void> {
  let bezig: readonly Promise<unknown>[] = []
  const los = new Error('los')
  const slot = db().$transaction(
    async (tx) => {
      await tx.$executeRaw`
        insert into "Concept" values (${oin}, ${actorHash}, gen_random_uuid(), '{}', now(), now())
        on conflict (oin, "actorHash") do update set versie = excluded.versie`
      bezig = doe()
      await vi.waitFor(
        async () => {
          const wacht = await db().$queryRaw`
            select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
          expect(wacht).toHaveLength(bezig.length)
        },
        { timeout: 20_000 },
      )
      throw los
    },
    { timeout: 30_000 },
  )
  await expect(slot).rejects.toBe(los)
  await Promise.all(bezig)
}

test('wie niet mag starten, bewaart en begint niets', async () => {
  expect((await bewaar(ggd, { titel: 'Van de GGD' })).body).toMatchObject({ status: 403, code: 'geen-toegang' })
  expect((await begin(ggd, crypto.randomUUID())).status).toBe(403)
  expect(await wereld.aanroepen()).toEqual([])
})

describe('met STARTEN_TOEGESTAAN=nee', () => {
  let dicht: TestWereld
  beforeAll(async () => {
    dicht = await openTestWereld({ STARTEN_TOEGESTAAN: 'nee' })
  })
  afterAll(() => dicht.sluit())

  test('weigert elke route van starten, met uitleg', async () => {
    const stoel = await dicht.als('zandbakdorp')
    const start = { verzoeknummer: '2026110100001', titel: 'X', verzoekLaden: false }
    const antwoorden = [
      await bewaar(stoel, { titel: 'X' }),
      await begin(stoel, crypto.randomUUID()),
      await stoel(START, { methode: 'POST', json: start, headers: { 'idempotency-key': crypto.randomUUID() } }),
    ]
    for (const { body } of antwoorden) {
      expect(body).toMatchObject({ status: 403, detail: expect.stringContaining('uw eigen zaaksysteem') })
    }
    expect(await dicht.aanroepen()).toEqual([])
  })
})
