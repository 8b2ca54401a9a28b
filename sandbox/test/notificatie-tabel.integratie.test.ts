import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { items, veld, type Antwoord, type Beller } from './beller.ts'
import { GEBEURTENISSEN, verzoeknummerVoor, type Toneel } from './gebeurtenissen.ts'
import { gelukt, maakBellers, type Bellers } from './proefdossier.ts'
import { cel, leesTabel, type Regel } from './tabel.ts'
import { startTestSandbox } from './test-sandbox.ts'

const HOORDERS = ['initiator', 'VT', 'BT', 'derde', 'genodigde'] as const
const BEWEZEN = [
  ...['DOCUMENT_TOEGEVOEGD', 'DOCUMENT_GEWIJZIGD', 'DOCUMENT_VERWIJDERD', 'STATUS_ACTIEVERZOEK_GEWIJZIGD'],
  ...['UITNODIGING_KETENPARTNER', 'VERZOEK_OPHALEN_GESLAAGD', 'NIEUW_BERICHT'],
]
const Notificatie = z.looseObject({
  notificatieId: z.string(),
  notificatieType: z.string(),
  eventInitiator: z.string().nullable(),
  deelnemer: z.string(),
  properties: z.record(z.string(), z.string()),
})
type Notificatie = z.infer<typeof Notificatie>
const MetLinks = z.object({ _links: z.record(z.string(), z.unknown()) })

let sandbox: Awaited<ReturnType<typeof startTestSandbox>>
/** One world per setting; an event that moves the clock gets a world of its own. */
const werelden = new Map<string, ReturnType<typeof openWereld>>()
const VERZET_DE_KLOK = ['een half jaar stil', 'na de aankondiging nog steeds stil', 'bijna twee jaar oud']

beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(() => sandbox.stop())

const TABEL = leesTabel('Notificaties')
const STANDEN = [
  ['strikt', true],
  ['ruim', false],
] as const

function wereldVoor(gebeurtenis: string, strictTypes: boolean) {
  const naam = VERZET_DE_KLOK.includes(gebeurtenis) ? `${gebeurtenis} ${strictTypes}` : String(strictTypes)
  const wereld = werelden.get(naam) ?? openWereld(strictTypes)
  werelden.set(naam, wereld)
  return wereld
}

async function openWereld(strictTypes: boolean) {
  const wereld = await sandbox.wereld({ scenario: 'leeg', strictTypes })
  return { wereld, bellers: maakBellers(wereld.als) }
}

async function maakToneel(gebeurtenis: string, strictTypes: boolean): Promise<Toneel> {
  const { wereld, bellers } = await wereldVoor(gebeurtenis, strictTypes)
  const { initiator, VT, BT, derde } = bellers
  const start = { titel: 'Proef', verzoeknummer: verzoeknummerVoor(gebeurtenis) }
  const id = veld(gelukt(await initiator.post('/samenwerkingen', start)), 'samenwerkingId')
  for (const [wie, privilege] of [
    [VT, 'VT'],
    [BT, 'BT'],
    [derde, 'VT'],
  ] as const)
    gelukt(await initiator.post(`/samenwerkingen/${id}/deelnemers`, { deelnemer: wie.oin, privilege }))
  const leeg: Toneel = { id, bellers, wereld, document: '', verzoek: '' }
  return { ...leeg, ...(await GEBEURTENISSEN[gebeurtenis]?.vooraf?.(leeg)) }
}

async function lees(wie: Beller, id: string): Promise<Notificatie[]> {
  return z.array(Notificatie).parse(items(await wie.get(`/notificaties?samenwerkingId=${id}&size=200`)).lijst)
}

async function leesAlle({ bellers, id }: Toneel) {
  const gelezen = HOORDERS.map(async (rol) => [rol, await lees(bellers[rol], id)] as const)
  return new Map(await Promise.all(gelezen))
}

/** Everything new that anybody heard. Loading goes on after the answer, so the table says how much must come. */
async function wachtOp(aantal: number, toneel: Toneel, vooraf: Awaited<ReturnType<typeof leesAlle>>) {
  const nieuw = async () => {
    const nu = await leesAlle(toneel)
    return HOORDERS.flatMap((rol) => {
      const gezien = new Set(vooraf.get(rol)?.map(({ notificatieId }) => notificatieId))
      const erbij = nu.get(rol)?.filter(({ notificatieId }) => !gezien.has(notificatieId)) ?? []
      return erbij.map((notificatie) => ({ rol, ...notificatie }))
    })
  }
  await expect
    .poll(async () => new Set((await nieuw()).map(({ rol, notificatieType }) => rol + notificatieType)).size, {
      timeout: 10_000,
    })
    .toBe(aantal)
  return nieuw()
}

/** In strict mode nobody hears of it; without waiting, silence would be seen before loading ends. */
async function wachtTotLadenMislukte({ id, bellers }: Toneel) {
  const magOpnieuw = async () => {
    const { _links } = MetLinks.parse((await bellers.initiator.get(`/samenwerkingen/${id}`)).body)
    return 'verzoekOphalen' in _links
  }
  await expect.poll(magOpnieuw, { timeout: 10_000 }).toBe(true)
}

type Verwacht = { rol: string; soort: string; door: string | null; eigenschappen: string[] }

function verwachtVan(regels: readonly Regel[], bellers: Bellers): Verwacht[] {
  return regels.flatMap((regel) => {
    const door = cel(regel, 'door')
    return HOORDERS.filter((rol) => cel(regel, rol) === 'ja').map((rol) => ({
      rol,
      soort: cel(regel, 'soort'),
      door: door === 'initiator' || door === 'VT' ? bellers[door].oin : null,
      eigenschappen: cel(regel, 'eigenschappen').split(' ').sort(),
    }))
  })
}

const sleutel = ({ rol, soort }: { rol: string; soort: string }) => `${rol} ${soort}`
const opSleutel = (a: Verwacht, b: Verwacht) => sleutel(a).localeCompare(sleutel(b))

describe.each(STANDEN)('wie hoort wat, %s', (stand, strictTypes) => {
  it.each(Object.keys(GEBEURTENISSEN))('%s', async (gebeurtenis) => {
    const regels = TABEL.filter(
      (regel) => regel['gebeurtenis'] === gebeurtenis && ['altijd', stand].includes(cel(regel, 'wanneer')),
    )
    const toneel = await maakToneel(gebeurtenis, strictTypes)
    const vooraf = await leesAlle(toneel)
    const antwoord: unknown = await GEBEURTENISSEN[gebeurtenis]?.doe(toneel)
    if (isAntwoord(antwoord)) gelukt(antwoord)
    if (gebeurtenis === 'verzoek niet geladen') await wachtTotLadenMislukte(toneel)
    const verwacht = verwachtVan(regels, toneel.bellers)
    const gehoord = await wachtOp(verwacht.length, toneel, vooraf)
    const perSoort = new Map(
      gehoord.map(({ rol, notificatieType, eventInitiator, properties }) => {
        const soort = notificatieType
        const door = soort === 'DOCUMENT_TOEGEVOEGD' && regels.length > 1 ? null : eventInitiator
        return [sleutel({ rol, soort }), { rol, soort, door, eigenschappen: Object.keys(properties).sort() }]
      }),
    )
    expect([...perSoort.values()].sort(opSleutel)).toEqual(verwacht.sort(opSleutel))
    for (const { rol, deelnemer, notificatieType } of gehoord) {
      expect(deelnemer).toBe(toneel.bellers[rol].oin)
      if (strictTypes) expect(BEWEZEN).toContain(notificatieType)
    }
  })
})

function isAntwoord(waarde: unknown): waarde is Antwoord {
  return typeof waarde === 'object' && waarde !== null && 'bytes' in waarde
}

it('de tabel noemt elke gebeurtenis, en niets anders', () => {
  expect([...new Set(TABEL.map((regel) => cel(regel, 'gebeurtenis')))].sort()).toEqual(
    Object.keys(GEBEURTENISSEN).sort(),
  )
})
