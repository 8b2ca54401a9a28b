import { expect, test } from 'vitest'
import { formatAttachment, readBestandsnaam } from './inhoud-kop.ts'

const latin1 = (tekst: string) => Buffer.from(tekst, 'utf8').toString('latin1')

test.each([
  [undefined, null],
  ['attachment', null],
  ['attachment; filename="advies.pdf"', 'advies.pdf'],
  ['attachment; filename=advies.pdf', 'advies.pdf'],
  [String.raw`attachment; filename="het \"plan\".pdf"`, 'het "plan".pdf'],
  ['attachment; filename="x.pdf"; filename*=UTF-8\'\'caf%C3%A9%20%E2%98%95.pdf', 'café ☕.pdf'],
  [latin1('attachment; filename="café.pdf"'), 'café.pdf'],
  ["attachment; filename*=UTF-8''%ZZ", null],
])('%j names %j', (kop, naam) => {
  expect(readBestandsnaam(kop)).toBe(naam)
})

test.each([
  ['advies.pdf', `attachment; filename="advies.pdf"; filename*=UTF-8''advies.pdf`],
  ['café ☕.pdf', `attachment; filename="cafe .pdf"; filename*=UTF-8''caf%C3%A9%20%E2%98%95.pdf`],
  ['het "plan".pdf', `attachment; filename="het _plan_.pdf"; filename*=UTF-8''het%20%22plan%22.pdf`],
  ["a'(b)*.pdf", `attachment; filename="a'(b)*.pdf"; filename*=UTF-8''a%27%28b%29%2A.pdf`],
  ['文書', `attachment; filename="document"; filename*=UTF-8''%E6%96%87%E6%9B%B8`],
  ['\ud83d.pdf', `attachment; filename=".pdf"; filename*=UTF-8''%EF%BF%BD.pdf`],
])('%j becomes a header that Node accepts', (naam, verwacht) => {
  const kop = formatAttachment(naam)
  expect(kop).toBe(verwacht)
  expect(new Headers({ 'content-disposition': kop }).get('content-disposition')).toBe(verwacht)
  expect(readBestandsnaam(kop)).toBe(naam.toWellFormed())
})
