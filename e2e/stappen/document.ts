import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { expect, test, type Page } from '@playwright/test'
import { naarOnderdeel } from './dossier.ts'

type Keuze = 'Vertrouwelijk' | 'Strikt vertrouwelijk'

export function voegDocumentenToe(bestanden: readonly { pad: string; naam: string; keuze: Keuze }[]) {
  return (page: Page) =>
    test.step(`Documenten toevoegen: ${bestanden.map(({ naam }) => naam).join(', ')}`, async () => {
      await naarOnderdeel('Documenten')(page)
      await page.getByRole('link', { name: 'Documenten toevoegen' }).click()
      const kiezer = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Bestanden kiezen' }).click()
      await (await kiezer).setFiles(bestanden.map(({ pad }) => pad))
      for (const { naam, keuze } of bestanden) {
        const groep = page.getByRole('group', { name: new RegExp(naam.replaceAll('.', String.raw`\.`)) })
        await groep.getByRole('radio', { name: keuze, exact: true }).check()
      }
      await page.getByRole('button', { name: /^(Documenten|\d+ document(en)?) toevoegen$/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('toegevoegd', { timeout: 60_000 })
    })
}

/** Downloads through the page's own link and gives the SHA-256 of what arrived. */
export async function downloadHash(page: Page, naam: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: `Downloaden ${naam}` }).click()
  return hashVan(await (await download).path())
}

export async function hashVan(pad: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(pad), hash)
  return hash.digest('hex')
}

/** A file of exactly so many bytes, with content that is nowhere the same. */
export async function maakBestand(pad: string, bytes: number): Promise<string> {
  const bestand = await open(pad, 'w')
  const blok = Buffer.alloc(1 << 20)
  let rest = bytes
  for (let teller = 0; rest > 0; teller += 1) {
    for (let plek = 0; plek < blok.length; plek += 4)
      blok.writeUInt32LE((Math.imul(teller + 1, 2654435761) ^ plek) >>> 0, plek)
    const deel = blok.subarray(0, Math.min(rest, blok.length))
    await bestand.write(deel)
    rest -= deel.length
  }
  await bestand.close()
  return pad
}
