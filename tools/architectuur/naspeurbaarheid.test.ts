import { describe, expect, test } from 'vitest'
import { ROUTES } from '#lib/server/inventaris.ts'
import { hasTest, listPages, listTitles, listUnused, readTrace } from './naspeurbaarheid.ts'
import { listCalled, listCalls, listOperations } from './operaties.ts'

const TRACE = readTrace()
const inventory = ROUTES.map(({ methode, pad }) => `${methode} ${pad}`)
const missing = (all: readonly string[], from: readonly string[]) => all.filter((one) => !from.includes(one))

/** The source's own words, in its own order: fourteen functions and five overviews. */
const NEGENTIEN = [
  ...['samenwerking starten', 'documenten uit een werkmap (verzoek) laden', 'ketenpartner uitnodigen'],
  ...['ketenpartner verwijderen', 'privileges aanpassen', 'document toevoegen', 'document downloaden'],
  ...['metadata ophalen en tonen', 'actieverzoek uitzetten', 'actieverzoek intrekken', 'actieverzoek gereedmelden'],
  ...['notificaties ophalen', 'notificaties verwijderen', 'samenwerking stoppen'],
  ...['samenwerkingen waaraan wordt deelgenomen', 'deelnemers', 'documenten'],
  ...['actieverzoeken van of voor de deelnemer', 'notificaties'],
]

describe('from the source to the tests', () => {
  test('all nineteen are there, and what v5 added', () => {
    const nineteen = TRACE.filter(({ number }) => /^\d+$/.test(number))
    expect(nineteen.map(({ source }) => source)).toEqual(NEGENTIEN)
    expect(nineteen.map(({ number }) => Number(number))).toEqual(NEGENTIEN.map((_, index) => index + 1))
    const added = TRACE.filter(({ number }) => number.startsWith('v5')).map(({ source }) => source)
    expect(added.join()).toMatch(/in behandeling nemen.*weigeren.*afronden.*berichten.*document verwijderen/)
  })

  test.each(TRACE.map((row) => [row.number, row] as const))('%s leads to what exists', (_number, row) => {
    expect(missing(row.pages, listPages())).toEqual([])
    expect(missing(row.routes, inventory)).toEqual([])
    expect(missing(row.operations, listOperations())).toEqual([])
    expect(row.tests.filter((one) => !hasTest(one))).toEqual([])
    expect(row.tests.length).toBeGreaterThan(0)
  })

  test.each(TRACE.filter(({ number }) => !number.startsWith('p')).map((row) => [row.source, row] as const))(
    '%s has a page, a route and an operation',
    (_source, { pages, routes, operations }) => {
      expect([pages, routes, operations].map((cells) => cells.length > 0)).toEqual([true, true, true])
    },
  )

  test('the operations on the paper are those that lib/dso calls, and the others have a reason', () => {
    expect(listOperations()).toHaveLength(30)
    const onPaper = [...new Set(TRACE.flatMap(({ operations }) => operations))]
    expect(onPaper.toSorted()).toEqual(listCalled().toSorted())
    expect(listUnused()).toEqual(missing(listOperations(), listCalled()))
  })

  test('a call is a verb with a path of the profile', () => {
    const text = `const paden = profiel().paden.nergens
      export function f() { return getJson(mandaat, vulPad(profiel().paden.bericht, {}), Wire) }
      function g() { const { een, ander } = profiel().paden
        return sendToDso(mandaat, { methode: 'POST', pad: een }) }`
    expect(listCalls(text).map(({ verb, name }) => `${verb} ${name}`)).toEqual([
      'GET bericht',
      'POST een',
      'POST ander',
    ])
  })

  test('no route and no page without a reason', () => {
    expect(
      missing(
        inventory,
        TRACE.flatMap(({ routes }) => routes),
      ),
    ).toEqual([])
    expect(
      missing(
        listPages(),
        TRACE.flatMap(({ pages }) => pages),
      ),
    ).toEqual([])
  })

  test('only a title is a title', () => {
    const text = `test.each([['a row']])('title of rows', () => {
      test.step('a step', () => go('a string'))
    })
    describe(\`group of \${name}\`, () => { it("it's one", done) })`
    expect(listTitles(text)).toEqual(['title of rows', 'group of ${name}', "it's one"])
    expect(hasTest({ file: 'lib/server/health.test.ts', title: 'niet-gereed' })).toBe(false)
  })

  test('what is not there, is seen', () => {
    expect(hasTest({ file: 'e2e/hoofdpad.spec.ts', title: 'dit heeft niemand getest' })).toBe(false)
    expect(hasTest({ file: 'e2e/bestaat-niet.spec.ts', title: 'twee' })).toBe(false)
    expect(() => readTrace('| 1 | te weinig |')).toThrow('not six cells')
  })
})
