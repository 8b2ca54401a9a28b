import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { X509Certificate } from 'node:crypto'
import path from 'node:path'
import {
  certificatePem,
  createAuthority,
  createClient,
  createServer,
  type Identity,
  keyPem,
  type Validity,
} from './certificate.ts'
import { CLIENTS, EXPIRED, INTERMEDIATE, ROOT, SERVER, STRANGER, STRANGER_ROOT } from './names.ts'

const DAY = 86_400_000
const RENEW_BEFORE = 30 * DAY

function validity(now: Date, fromDays: number, toDays: number): Validity {
  return { notBefore: new Date(now.getTime() + fromDays * DAY), notAfter: new Date(now.getTime() + toDays * DAY) }
}

async function write(folder: string, name: string, identity: Identity, chain: Identity[] = []): Promise<void> {
  const certificates = [identity, ...chain].map((one) => certificatePem(one.certificate)).join('')
  writeFileSync(path.join(folder, `${name}.pem`), certificates, { mode: 0o644 })
  writeFileSync(path.join(folder, `${name}.key`), await keyPem(identity.keys.privateKey), { mode: 0o600 })
}

async function makePki(folder: string, now: Date): Promise<void> {
  const years = validity(now, -1, 3650)
  const leaf = validity(now, -1, 825)
  const root = await createAuthority(ROOT, years)
  const intermediate = await createAuthority(INTERMEDIATE, years, root)
  const strangerRoot = await createAuthority(STRANGER_ROOT, years)

  // The root's key is thrown away: nothing needs to sign with it ever again.
  writeFileSync(path.join(folder, 'root.pem'), certificatePem(root.certificate))
  writeFileSync(path.join(folder, 'vreemd-root.pem'), certificatePem(strangerRoot.certificate))
  await write(folder, 'intermediate', intermediate)
  await write(folder, SERVER.file, await createServer(SERVER, leaf, intermediate), [intermediate])
  for (const client of CLIENTS) {
    await write(folder, client.file, await createClient(client, leaf, intermediate), [intermediate])
  }
  const expired = await createClient(EXPIRED, validity(now, -30, -1), intermediate)
  await write(folder, EXPIRED.file, expired, [intermediate])
  await write(folder, STRANGER.file, await createClient(STRANGER, leaf, strangerRoot), [strangerRoot])
}

function isUsable(folder: string, now: Date): boolean {
  const file = path.join(folder, `${SERVER.file}.pem`)
  if (!existsSync(file)) return false
  return new X509Certificate(readFileSync(file)).validToDate.getTime() > now.getTime() + RENEW_BEFORE
}

/**
 * Makes the local test PKI in `folder` unless it is there and stays valid for a month. Made beside it and moved into
 * place, so that an interrupted start leaves no half PKI.
 * @returns whether it was made now
 */
export async function ensurePki(folder: string, now = new Date()): Promise<boolean> {
  if (isUsable(folder, now)) return false
  const draft = `${folder}.nieuw`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  await makePki(draft, now)
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
  return true
}
