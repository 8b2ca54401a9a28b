import { X509Certificate, createPrivateKey } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensurePki } from './ensure-pki.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
let folder: string

beforeAll(async () => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'pki-')), 'pki')
  await ensurePki(folder, NOW)
})
afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true }))

function readCertificates(name: string): X509Certificate[] {
  const blocks = readFileSync(path.join(folder, `${name}.pem`), 'utf8').split(/(?<=-----END CERTIFICATE-----\n)/)
  return blocks.filter((block) => block.trim() !== '').map((block) => new X509Certificate(block))
}

function readLeaf(name: string): X509Certificate {
  const [leaf] = readCertificates(name)
  if (leaf === undefined) throw new Error(`no certificate in ${name}.pem`)
  return leaf
}

describe('clients', () => {
  it.each([
    ['portaal', '00000099000000990000'],
    ['zandbakdorp', '00000099000000010000'],
    ['zandkust', '00000099000000020000'],
    ['ggd', '00000099000000040000'],
  ])('%s has OIN %s, a chain to the root and its own key', (name, oin) => {
    const [leaf, intermediate, ...rest] = readCertificates(name)
    const root = readLeaf('root')
    expect(rest).toEqual([])
    expect(leaf?.subject).toContain(`serialNumber=${oin}`)
    expect(leaf?.subject).toContain('CN=TEST ')
    expect(leaf?.verify(readLeaf('intermediate').publicKey)).toBe(true)
    expect(intermediate?.verify(root.publicKey)).toBe(true)
    expect(leaf?.checkPrivateKey(createPrivateKey(readFileSync(path.join(folder, `${name}.key`))))).toBe(true)
    expect(leaf?.validToDate.getTime()).toBeGreaterThan(NOW.getTime())
  })

  it('verlopen is over', () => {
    expect(readLeaf('verlopen').validToDate.getTime()).toBeLessThan(NOW.getTime())
  })

  it('vreemd comes from another root', () => {
    expect(readLeaf('vreemd').verify(readLeaf('vreemd-root').publicKey)).toBe(true)
    expect(readLeaf('vreemd').verify(readLeaf('intermediate').publicKey)).toBe(false)
    expect(readLeaf('vreemd-root').verify(readLeaf('root').publicKey)).toBe(false)
  })
})

it('the server answers to localhost and 127.0.0.1', () => {
  expect(readLeaf('server').checkHost('localhost')).toBe('localhost')
  expect(readLeaf('server').checkIP('127.0.0.1')).toBe('127.0.0.1')
})

it.each(['server', 'portaal', 'intermediate', 'vreemd'])('only the owner can read %s.key', (name) => {
  expect(statSync(path.join(folder, `${name}.key`)).mode & 0o777).toBe(0o600)
})

it('the key of the root is not kept', () => {
  expect(existsSync(path.join(folder, 'root.key'))).toBe(false)
})

it('a second time changes nothing, until it is nearly over', async () => {
  const before = readFileSync(path.join(folder, 'portaal.pem'), 'utf8')
  expect(await ensurePki(folder, NOW)).toBe(false)
  expect(readFileSync(path.join(folder, 'portaal.pem'), 'utf8')).toBe(before)
  expect(await ensurePki(folder, new Date('2029-06-01T00:00:00Z'))).toBe(true)
  expect(readFileSync(path.join(folder, 'portaal.pem'), 'utf8')).not.toBe(before)
})
