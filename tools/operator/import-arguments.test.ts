import { describe, expect, it } from 'vitest'
import { parseImportArguments } from './import-arguments.ts'

describe('parseImportArguments', () => {
  it.each([
    [['importeren', 'lijst.csv'], { file: 'lijst.csv', format: 'csv', dryRun: false }],
    [['importeren', 'map/LIJST.JSON', '--proef'], { file: 'map/LIJST.JSON', format: 'json', dryRun: true }],
    [['--proef', 'importeren', 'lijst.json'], { file: 'lijst.json', format: 'json', dryRun: true }],
  ])('%j', (args, expected) => {
    expect(parseImportArguments(args)).toEqual(expected)
  })

  it.each([
    [[]],
    [['importeren']],
    [['verwijderen', 'a.csv']],
    [['importeren', 'a.xlsx']],
    [['importeren', 'a.csv', 'b.csv']],
  ])('explains itself at %j', (args) => {
    expect(() => parseImportArguments(args)).toThrow('Gebruik: npm run organisaties')
  })
})
