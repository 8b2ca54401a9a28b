import { describe, expect, it } from 'vitest'
import { pendingMigrations } from './migration-files.ts'

const begin = { name: '20260101000000_begin', sql: 'select 1', checksum: 'a' }
const index = { name: '20260102000000_index', sql: 'select 2', checksum: 'b' }

describe('pendingMigrations', () => {
  it.each([
    ['nothing applied', [], [begin, index]],
    ['the first applied', [{ name: begin.name, checksum: 'a', finished: true }], [index]],
    ['one that is no longer there', [{ name: '20250101000000_oud', checksum: 'z', finished: true }], [begin, index]],
  ])('%s', (_title, applied, expected) => {
    expect(pendingMigrations([begin, index], applied)).toEqual(expected)
  })

  it.each([
    ['edited afterwards', { name: begin.name, checksum: 'other', finished: true }, /gewijzigd/],
    ['failed half-way', { name: begin.name, checksum: 'a', finished: false }, /mislukt/],
  ])('refuses one that was %s', (_title, applied, message) => {
    expect(() => pendingMigrations([begin, index], [applied])).toThrow(message)
  })
})
