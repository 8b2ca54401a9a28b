import { expect, it } from 'vitest'
import { CommandError, explainError, unexpectedEnd } from './command-error.ts'
import { projectFolder } from './project-folder.ts'

const withCode = (code: string): Error => Object.assign(new Error('write /x'), { code })

it.each([
  ['a full disk', withCode('ENOSPC'), /^De schijf is vol\. .*DATA_DIR/],
  ['a full disk, deeper', new Error('migratie', { cause: withCode('ENOSPC') }), /^De schijf is vol/],
  ['a full disk, says PostgreSQL', new Error('PANIC: could not write: No space left on device'), /^De schijf is vol/],
  ['a closed folder', withCode('EACCES'), /mag hier niet schrijven/],
  [
    'a checkout of somebody else',
    Object.assign(new Error(`open '${projectFolder}/node_modules/.cache/x'`), { code: 'EACCES' }),
    /mag niet schrijven in .*eigenaar/,
  ],
  ['a read-only disk', withCode('EROFS'), /mag hier niet schrijven/],
  ['our own words', new CommandError('Poort 3000 is bezet'), /^Poort 3000 is bezet$/],
  ['a bug', new Error('boem'), /boem[\s\S]+command-error\.test/],
])('%s', (_title, error, expected) => {
  expect(explainError(error)).toMatch(expected)
})

it.each([
  [
    'PANIC:  could not write to file "pg_wal/xlogtemp.1": No space left on device',
    /^De schijf is vol\. .*opnieuw\.\nPost/,
  ],
  ['terminated by signal 9', /^PostgreSQL is onverwacht gestopt:\nterminated/],
])('a program that ended says why first: %s', (log, expected) => {
  expect(unexpectedEnd('PostgreSQL', log).message).toMatch(expected)
})
