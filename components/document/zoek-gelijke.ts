import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { findGelijke } from './document-queries.ts'
import { gelijkVan, type WachtrijBestand } from './wachtrij.ts'

const PER_VRAAG = 50

type Vondst = (
  id: string,
  wijziging: Pick<WachtrijBestand, 'gelijk'> & Partial<Pick<WachtrijBestand, 'sha256'>>,
) => void

/**
 * Hashes chosen files here and asks the portal which are in the dossier already. It is advice: when the question
 * fails, that is told with the file and nothing else stops.
 */
export async function zoekGelijke(
  samenwerkingId: SamenwerkingId,
  bestanden: readonly WachtrijBestand[],
  vondst: Vondst,
): Promise<void> {
  const gehasht: { id: string; sha256: string }[] = []
  // Hashing comes along with the first file, not with the page.
  const { hashInHex } = await import('#lib/browser/upload.ts')
  for (const { id, bestand } of bestanden) {
    // One that cannot be read is told when it is sent.
    const sha256 = await hashInHex(bestand).catch(() => null)
    if (sha256 === null) vondst(id, { gelijk: { soort: 'onbekend' } })
    else gehasht.push({ id, sha256 })
  }
  for (let begin = 0; begin < gehasht.length; begin += PER_VRAAG) {
    await vraag(samenwerkingId, gehasht.slice(begin, begin + PER_VRAAG), vondst)
  }
}

async function vraag(id: SamenwerkingId, deel: readonly { id: string; sha256: string }[], vondst: Vondst) {
  const antwoord = await findGelijke(
    id,
    deel.map(({ sha256 }) => sha256),
  ).catch((fout: unknown) => {
    if (fout instanceof ProblemError) return null
    throw fout
  })
  for (const { id: bestandId, sha256 } of deel) {
    const gelijk = antwoord === null ? { soort: 'onbekend' as const } : gelijkVan(antwoord, sha256)
    vondst(bestandId, { sha256, gelijk })
  }
}
