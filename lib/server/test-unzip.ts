import { crc32 } from 'node:zlib'

export type UitZip = { naam: string; bytes: Buffer; tekst: string }

/**
 * Reads a zip of stored files by its central directory, and checks every checksum; for tests. A reader of our own,
 * written from the specification (APPNOTE 4.3), so that the writer is not asked whether it did well.
 */
export function unzip(zip: Uint8Array): UitZip[] {
  const bron = Buffer.from(zip)
  const einde = bron.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (einde < 0) throw new Error('no end of central directory: the zip is cut')
  const bestanden: UitZip[] = []
  let plek = bron.readUInt32LE(einde + 16)
  for (let nummer = 0; nummer < bron.readUInt16LE(einde + 10); nummer += 1) {
    const kop = bron.subarray(plek)
    const naamLengte = kop.readUInt16LE(28)
    const naam = kop.toString('utf8', 46, 46 + naamLengte)
    const lokaal = bron.subarray(kop.readUInt32LE(42))
    const begin = 30 + lokaal.readUInt16LE(26) + lokaal.readUInt16LE(28)
    const bytes = lokaal.subarray(begin, begin + kop.readUInt32LE(24))
    if (crc32(bytes) !== kop.readUInt32LE(16)) throw new Error(`checksum of ${naam} is wrong`)
    bestanden.push({ naam, bytes, tekst: bytes.toString('utf8') })
    plek += 46 + naamLengte + kop.readUInt16LE(30) + kop.readUInt16LE(32)
  }
  return bestanden
}
