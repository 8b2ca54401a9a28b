import { describe, expect, test } from 'vitest'
import { LASTIG } from './test-lastig.ts'
import { NERGENS, PROEVEN } from './test-proeven.ts'
import { laadDeuren, type Deur } from './test-routes.ts'
import { DELEN, lees, metTekst, type Invoer, type Veld } from './test-velden.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { parseDeel } from './invoer.ts'

const DEUREN = await laadDeuren()
const VELDEN = DEUREN.flatMap((deur) => deur.velden.map((veld) => ({ deur, veld, waar: `${deur.naam} ${veld.naam}` })))

function geldigVoor({ naam }: Pick<Deur, 'naam'>): Invoer {
  return { ...PROEVEN[naam]?.geldig(NERGENS), params: NERGENS.params }
}

type Uitkomst = { namen: string[]; redenen: string[] } | { waarde: unknown }

/** Zod's own words: whoever fills in a field reads ours. */
const ENGELS = /\b(invalid|expected|required|must|too (big|small)|unrecognized)\b/i

/** Refused with the names of the fields that are wrong and why, or taken, with what becomes of it. */
function probeer({ schema, deel, pad }: Veld, invoer: Invoer): Uitkomst {
  try {
    return { waarde: lees(parseDeel(schema, deel, invoer[deel]), pad) }
  } catch (fout) {
    if (!(fout instanceof ProblemError) || fout.code !== 'ongeldige-invoer') throw fout
    const velden = fout.invalidParams ?? []
    return { namen: velden.map(({ name }) => name), redenen: velden.map(({ reason }) => reason) }
  }
}

describe('de tabel van proeven', () => {
  test('noemt elke route die iets vraagt, en geen andere', () => {
    const vragend = DEUREN.filter(({ schemas }) => schemas.query !== undefined || schemas.body !== undefined)
    expect(vragend.map(({ naam }) => naam).toSorted()).toEqual(Object.keys(PROEVEN).toSorted())
  })

  test.each(DEUREN)('$naam: het goede verzoek is goed', (deur) => {
    for (const deel of DELEN) {
      const schema = deur.schemas[deel]
      if (schema !== undefined) parseDeel(schema, deel, geldigVoor(deur)[deel])
    }
  })
})

describe('elke lastige tekst in elk veld: heel, of geweigerd met de naam van het veld', () => {
  test.each(VELDEN)('$waar', ({ deur, veld }) => {
    for (const tekst of LASTIG) {
      const uitkomst = probeer(veld, metTekst(geldigVoor(deur), veld, tekst))
      const wat = JSON.stringify(tekst).slice(0, 200)
      if ('namen' in uitkomst) {
        expect(new Set(uitkomst.namen), wat).toEqual(new Set([veld.naam]))
        expect(
          uitkomst.redenen.filter((reden) => reden === '' || ENGELS.test(reden)),
          wat,
        ).toEqual([])
      } else if (typeof uitkomst.waarde === 'string') {
        expect([tekst, tekst.trim()], wat).toContain(uitkomst.waarde)
        expect(uitkomst.waarde.isWellFormed() && !uitkomst.waarde.includes('\u0000'), wat).toBe(true)
      } else {
        // A page number, or one text as a list of one.
        expect([Number(tekst), ...[uitkomst.waarde].flat()], wat).toContainEqual(uitkomst.waarde)
      }
    }
  })
})
