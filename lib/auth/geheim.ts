import 'server-only'
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '#lib/env.ts'

/** 256 random bits, safe in a cookie. */
export function nieuwSid(): string {
  return randomBytes(32).toString('base64url')
}

/** Lowercase hex. */
export function sha256(tekst: string): string {
  return createHash('sha256').update(tekst).digest('hex')
}

function sleutel(doel: string): Buffer {
  return Buffer.from(hkdfSync('sha256', env().sessieGeheim, '', `samenwerkportaal ${doel}`, 32))
}

/** Keyed hash of a pseudonym: recognisable here, meaningless elsewhere. */
export function hashActor(issuer: string, pseudoniem: string): string {
  return createHmac('sha256', sleutel('actor')).update(`${issuer}\n${pseudoniem}`).digest('hex')
}

/** AES-256-GCM; nonce, tag and text in base64url. */
export function versleutel(tekst: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sleutel('opslag'), nonce)
  const inhoud = Buffer.concat([cipher.update(tekst, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), inhoud]).toString('base64url')
}

/** The text, or null where it was altered or written under another secret. */
export function ontsleutel(versleuteld: string): string | null {
  const bytes = Buffer.from(versleuteld, 'base64url')
  if (bytes.length < 28) return null
  const decipher = createDecipheriv('aes-256-gcm', sleutel('opslag'), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
