import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { PUT as TOEVOEGEN } from '#app/api/samenwerkingen/[samenwerkingId]/documenten/[uploadId]/route.ts'
import { GET as SAMENWERKING } from '#app/api/samenwerkingen/[samenwerkingId]/route.ts'
import { POST as STARTEN } from '#app/api/samenwerkingen/route.ts'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Mandaat } from '#lib/auth/mandaat.ts'
import { vertelVerhaal } from './test-verhaal.ts'
import { openTestWereld, type Stoel, type TestWereld } from '#lib/auth/test-wereld.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { ALL_SWITCHES, writeSwitchProfile } from '#tools/suite/switch-profile.ts'
import { listActieverzoeken } from './actieverzoeken.ts'

/** All at once in `npm test`; each alone in `npm run omschakelproef`, which says so. */
const GEVALLEN = process.env.OMSCHAKELPROEF === 'los' ? ALL_SWITCHES.map((id) => [id]) : [ALL_SWITCHES]
/** Here the default profile reads both forms, so nothing is to be seen. */
const ZONDER_VERSCHIL = ['U13']

const schrijfProfiel = (ids: readonly string[]) => writeSwitchProfile(ids, tmpdir())

let wereld: TestWereld | undefined
afterEach(async () => {
  await wereld?.sluit()
  wereld = undefined
})

async function open(ids: readonly string[], profiel?: string): Promise<TestWereld> {
  wereld = await openTestWereld(profiel === undefined ? {} : { SWF_PROFILE: profiel })
  await wereld.contract(ids)
  return wereld
}

describe.each(GEVALLEN.map((ids) => ({ ids, naam: ids.join(' ') })))('$naam', ({ ids }) => {
  test('the portal passes by its profile alone', async () => {
    await vertelVerhaal(await open(ids, schrijfProfiel(ids)))
  })

  if (ids.every((id) => ZONDER_VERSCHIL.includes(id))) return
  test('without it the difference shows', async () => {
    await expect(vertelVerhaal(await open(ids))).rejects.toThrow()
  })
})

describe('where a switch changes what is to be seen', () => {
  const bekijk = async (id: string) => {
    const anders = await open([id], schrijfProfiel([id]))
    return { anders, gemeente: await anders.als('zandbakdorp') }
  }
  const start = async (stoel: Stoel) => {
    const { body } = await stoel(STARTEN, {
      methode: 'POST',
      json: { verzoeknummer: '2026110100001', titel: 'Termijnen', verzoekLaden: false },
      headers: { 'idempotency-key': crypto.randomUUID() },
    })
    return z.object({ samenwerkingId: z.string() }).parse(body).samenwerkingId
  }
  const lees = (stoel: Stoel, samenwerkingId: string) => stoel(SAMENWERKING, { params: { samenwerkingId } })

  test('U11: a file beyond the smaller limit is refused, and the hash still speaks', async () => {
    const { anders, gemeente } = await bekijk('U11')
    const inhoud = `%PDF-1.7 ${'x'.repeat(1_200_000)}`
    const { body } = await gemeente(TOEVOEGEN, {
      methode: 'PUT',
      params: { samenwerkingId: anders.dossier('SAM-10022'), uploadId: crypto.randomUUID() },
      query: { bestandsNaam: 'groot.pdf', vertrouwelijkheid: 'RV' },
      headers: {
        'content-type': 'application/pdf',
        'content-length': String(inhoud.length),
        'repr-digest': `sha-256=:${createHash('sha256').update(inhoud).digest('base64')}:`,
      },
      body: inhoud,
    })
    expect(body).toMatchObject({ code: 'te-groot' })
  })

  test('U12: the announcement comes after ninety days, under its other name', async () => {
    const { anders, gemeente } = await bekijk('U12')
    const id = await start(gemeente)
    expect((await lees(gemeente, id)).body).toMatchObject({ sluitDatum: null })
    await anders.klok('P91D')
    expect((await lees(gemeente, id)).body).toHaveProperty('sluitDatum', expect.stringMatching(/^\d{4}-/))
  })

  test('U13: what goes on between two others stays off our screens', async () => {
    const { anders } = await bekijk('U13')
    const wij = anders.oin('ggd')
    const { items, pagina } = await listActieverzoeken(new Mandaat({ oin: Oin.parse(wij), gemandateerd: true }), {
      samenwerkingId: anders.dossier('SAM-10021'),
      grootte: 100,
    })
    expect(items.length).toBeGreaterThan(0)
    expect(items.length).toBeLessThan(pagina.totaal)
    expect(items.filter(({ zender, ontvanger }) => zender !== wij && ontvanger !== wij)).toEqual([])
  })

  test('U15: a samenwerking for toezicht and handhaving is shown as one', async () => {
    const { anders, gemeente } = await bekijk('U15')
    const { body } = await lees(gemeente, anders.dossier('SAM-10022'))
    expect(body).toMatchObject({ samenwerkVorm: 'SAMENWERKEN_AAN_TOEZICHT_EN_HANDHAVING' })
  })
})
