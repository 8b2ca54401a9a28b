import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASISPAD } from './document.ts'
import { isObject, listKnopen } from './knopen.ts'
import { openWereld, type Ontvangen, type Stoel } from './test-wereld.ts'

const LIJSTEN = ['/samenwerkingen', '/actieverzoeken', '/notificaties']

let wereld: Awaited<ReturnType<typeof openWereld>>

beforeAll(async () => {
  wereld = await openWereld('seed')
})

afterAll(async () => {
  await wereld.sluit()
})

/** Paths of everything below the base that an answer points at with one of these rels. */
function wijst({ body }: Ontvangen, rels: readonly string[]): string[] {
  return listKnopen(body).flatMap(({ waarde }) => {
    const links = isObject(waarde['_links']) ? waarde['_links'] : {}
    return rels.flatMap((rel) => {
      const link = links[rel]
      return isObject(link) ? [String(link['href']).split(BASISPAD)[1] ?? ''] : []
    })
  })
}

/** Reads all that this organisation can reach by following links. */
async function loopDoor(stoel: Stoel): Promise<Map<string, Ontvangen>> {
  const gelezen = new Map<string, Ontvangen>()
  const wachtrij = [...LIJSTEN]
  for (let pad = wachtrij.shift(); pad !== undefined; pad = wachtrij.shift()) {
    // One deelnemer can be changed and removed at its address, but nothing shows that it can be read there.
    if (gelezen.has(pad) || /\/deelnemers\/\w+$/.test(pad)) continue
    const antwoord = await stoel.vraag('GET', pad)
    gelezen.set(pad, antwoord)
    wachtrij.push(...wijst(antwoord, ['self', 'next', 'content', 'actieverzoeken', 'berichtVerzenden']))
    const dossier = /^\/samenwerkingen\/SAM-\d+$/.exec(pad)?.[0]
    if (dossier !== undefined) {
      wachtrij.push(`${dossier}/documenten`, `${dossier}/deelnemers`, `${dossier}/notificaties`)
    }
  }
  return gelezen
}

describe('de gevulde oefenwereld', () => {
  it('antwoordt aan alle zeven organisaties op alles wat zij kunnen bereiken zoals beschreven', async () => {
    const statussen = new Set<string>()
    const typen = new Set<string>()
    expect(wereld.sleutels).toHaveLength(7)
    for (const sleutel of wereld.sleutels) {
      const gelezen = await loopDoor(wereld.stoel(sleutel))
      expect([...gelezen].filter(([, { status }]) => status !== 200).map(([pad]) => pad)).toEqual([])
      for (const { waarde } of [...gelezen.values()].flatMap(({ body }) => listKnopen(body))) {
        if ('actieverzoekId' in waarde && 'aantalBerichten' in waarde) statussen.add(String(waarde['status']))
        if ('notificatieType' in waarde) typen.add(String(waarde['notificatieType']))
      }
    }
    expect(wereld.overtredingen).toEqual([])
    expect(statussen.size).toBe(6)
    expect([...typen].sort()).toEqual(expect.arrayContaining(['DOCUMENT_TOEGEVOEGD', 'STATUS_ACTIEVERZOEK_GEWIJZIGD']))
    expect(typen.size).toBeLessThanOrEqual(7)
  }, 60_000)
})
