import { describe, expect, test } from 'vitest'
import { forbiddenNames, readBegrippen } from './begrippen.ts'

const TABLE = `# Titel
| term | betekenis | bron | naam in code | verboden synoniemen |
|---|---|---|---|---|
| deelnemer | wie meedoet | CIM | \`Deelnemer\` | \`participant\`, \`party\` |
`

describe('glossary', () => {
  test('a row gives its forbidden synonyms, with plural, verbs and endings', () => {
    const names = forbiddenNames(readBegrippen(TABLE))
    expect(names).toEqual(
      expect.arrayContaining([
        'participant',
        'Participants',
        'listParticipants',
        'participantId',
        'parties',
        'addParty',
      ]),
    )
    expect(names).not.toContain('deelnemer')
  })

  test('a missing column is an error, never an empty list', () => {
    expect(() => readBegrippen(TABLE.replace('verboden synoniemen', 'anders'))).toThrow('begrippen.md')
    expect(() => readBegrippen('# niets')).toThrow('begrippen.md')
  })

  test('every term of docs/begrippen.md has a meaning, a source and a name in code', () => {
    for (const { term, betekenis, bron, naamInCode } of readBegrippen()) {
      expect({ term, betekenis, bron, naamInCode }).not.toEqual(expect.objectContaining({ betekenis: '' }))
      expect(bron, term).not.toBe('')
      expect(naamInCode, term).not.toBe('')
    }
  })

  test('no forbidden synonym is the code name of another term', () => {
    const forbidden = new Set(forbiddenNames())
    const names = readBegrippen().flatMap(({ naamInCode }) =>
      [...naamInCode.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    )
    expect(names.filter((name) => name !== undefined && forbidden.has(name))).toEqual([])
  })
})
