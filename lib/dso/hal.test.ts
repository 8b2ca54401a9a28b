import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { zetInstellingen } from '#lib/auth/test-instellingen.ts'
import { ActieverzoekActie } from '#lib/domain/actieverzoek-schema.ts'
import { aantal, alleHoogstens, collectie, datumTijd, listAlles, paginaQuery, Rels, tekst, toActies } from './hal.ts'

function zetProfiel(profiel: unknown): void {
  const bestand = path.join(tmpdir(), `profiel-${crypto.randomUUID()}.json`)
  writeFileSync(bestand, JSON.stringify(profiel))
  zetInstellingen('/nergens', { SWF_PROFILE: bestand })
}
const lijst = collectie('dingen', z.object({ id: z.string() }))

beforeEach(() => zetInstellingen('/nergens'))

describe('rels become acts', () => {
  const rels = (links: unknown) => toActies(Rels.parse(links), ActieverzoekActie.options)

  test('only known ones, whatever else is there', () => {
    expect(rels({ self: { href: '/x' }, weigeren: { href: '/x' }, ietsNieuws: { href: '/x' } })).toEqual(['weigeren'])
  })

  test('a rel may hold a list of links', () => {
    expect(rels({ behandelen: [{ href: '/a' }, { href: '/b' }] })).toEqual(['behandelen'])
  })

  test.each([[undefined], [null], ['x'], [[]], [{}], [{ behandelen: 'x' }]])('%j offers nothing', (links) => {
    expect(rels(links)).toEqual([])
  })

  test('a profile may know the sender’s rels under other names', () => {
    zetProfiel({ rels: { accepteren: 'gereed' } })
    expect(rels({ accepteren: { href: '/x' } })).toEqual(['gereed'])
  })

  test('nothing of a href is kept, so that no other host can ever be called', () => {
    expect(JSON.stringify(Rels.parse({ self: { href: 'https://kwaad.example/x' } }))).not.toContain('kwaad')
  })
})

describe('a collection', () => {
  const page = { number: 0, size: 20, totalElements: 41, totalPages: 3 }

  test('counts its pages from 1', () => {
    expect(lijst.parse({ _embedded: { dingen: [{ id: 'a', nieuw: 1 }] }, page })).toEqual({
      items: [{ id: 'a' }],
      pagina: { nummer: 1, grootte: 20, totaal: 41, paginas: 3 },
    })
  })

  test('counts the same where the upstream counts from 1', () => {
    zetProfiel({ paginering: { basisAntwoord: 1 } })
    expect(lijst.parse({ page: { ...page, number: 1 } }).pagina.nummer).toBe(1)
  })

  test.each([[{}], [{ _embedded: null }], [{ _embedded: {} }], [{ _embedded: { dingen: null } }]])(
    '%j is empty, not an error',
    (wire) => {
      expect(lijst.parse(wire).items).toEqual([])
    },
  )

  test('without page it is one page', () => {
    const { pagina } = lijst.parse({ _embedded: { dingen: [{ id: 'a' }, { id: 'b' }] } })
    expect(pagina).toEqual({ nummer: 1, grootte: 2, totaal: 2, paginas: 1 })
  })

  test.each([[null], ['x'], [[]], [{ _embedded: { dingen: [{ geen: 1 }] } }], [{ _embedded: { dingen: 'x' } }]])(
    '%j is no collection',
    (wire) => {
      expect(lijst.safeParse(wire).success).toBe(false)
    },
  )
})

test('a page is asked for under the names and from the base of the profile', () => {
  expect(paginaQuery({ pagina: 3, grootte: 50, sort: '-titel' })).toEqual({ page: 2, size: 50, _sort: '-titel' })
  zetProfiel({ paginering: { pagina: 'pagina', grootte: 'aantal', basis: 1, maximum: 40 } })
  expect(paginaQuery({ pagina: 3, grootte: 50 })).toEqual({ pagina: 3, aantal: 40, _sort: undefined })
})

describe('reading everything', () => {
  const bron = (paginas: number) => {
    const gevraagd: number[] = []
    const lees = ({ pagina, grootte }: { pagina: number; grootte: number }) => {
      gevraagd.push(pagina)
      return Promise.resolve({ items: [pagina], pagina: { nummer: pagina, grootte, totaal: paginas, paginas } })
    }
    return { gevraagd, lees }
  }

  test.each([0, 1, 3])('ends after %d pages', async (paginas) => {
    const { gevraagd, lees } = bron(paginas)
    expect((await listAlles(lees)).volledig).toBe(true)
    expect(gevraagd).toHaveLength(Math.max(1, paginas))
  })

  test('says so when it stopped before the end', async () => {
    const { gevraagd, lees } = bron(1000)
    expect((await listAlles(lees)).volledig).toBe(false)
    expect(gevraagd).toHaveLength(50)
  })

  test('how long a list it reads whole, follows the largest page', () => {
    expect(alleHoogstens()).toBe(10_000)
    zetProfiel({ paginering: { maximum: 100 } })
    expect(alleHoogstens()).toBe(5000)
  })
})

test.each([
  ['2026-06-04T10:45:01.933+02:00', '2026-06-04T10:45:01.933+02:00'],
  ['2026-06-04T10:45+02:00[Europe/Amsterdam]', '2026-06-04T10:45+02:00'],
])('%s is a moment', (wire, verwacht) => {
  expect(datumTijd.parse(wire)).toBe(verwacht)
})

test('absent, null and empty mean the same', () => {
  expect([tekst.parse(undefined), tekst.parse(null), tekst.parse('')]).toEqual([null, null, null])
  expect([aantal.parse(undefined), aantal.parse(null), aantal.parse(3)]).toEqual([0, 0, 3])
  expect(datumTijd.safeParse('gisteren').success).toBe(false)
})
