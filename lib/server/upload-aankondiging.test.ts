import { describe, expect, test } from 'vitest'
import { readBestandsstroom } from './upload-aankondiging.ts'

const HASH = 'a'.repeat(42)
const goed = { 'content-length': '5', 'repr-digest': `sha-256=:${HASH}A=:`, 'content-type': 'application/pdf' }

const lees = (over: Record<string, string | undefined> = {}, body: string | null = 'bytes') => {
  const koppen: Record<string, string | undefined> = { ...goed, ...over }
  const headers = new Headers()
  for (const [naam, waarde] of Object.entries(koppen)) if (waarde !== undefined) headers.set(naam, waarde)
  return readBestandsstroom(new Request('https://portaal.test/x', { method: 'PUT', headers, body }), 1000)
}

test('length, hash and media type are taken from the headers', () => {
  expect(lees()).toMatchObject({
    lengte: 5,
    formaat: 'application/pdf',
    sha256: Buffer.from(`${HASH}A=`, 'base64').toString('hex'),
  })
})

test('the hash may stand among others', () => {
  expect(lees({ 'repr-digest': `sha-512=:x:, sha-256=:${HASH}A=:` }).sha256).toHaveLength(64)
})

test('the largest size is allowed, one byte more is te-groot', () => {
  expect(lees({ 'content-length': '1000' }).lengte).toBe(1000)
  expect(() => lees({ 'content-length': '1001' })).toThrow(expect.objectContaining({ code: 'te-groot' }))
})

describe('what is not announced is not read', () => {
  test.each([
    ['no length', { 'content-length': undefined }],
    ['a length that is no number', { 'content-length': '5x' }],
    ['a negative length', { 'content-length': '-5' }],
    ['nothing', { 'content-length': '0' }],
    ['no hash', { 'repr-digest': undefined }],
    ['a hash of another kind', { 'repr-digest': 'md5=:AAAA:' }],
    ['a hash that is too short', { 'repr-digest': 'sha-256=:AAAA:' }],
  ])('%s', (_titel, over) => {
    expect(() => lees(over)).toThrow(expect.objectContaining({ code: 'ongeldige-invoer' }))
  })

  test('no body', () => {
    expect(() => lees({}, null)).toThrow(expect.objectContaining({ code: 'ongeldige-invoer' }))
  })
})
