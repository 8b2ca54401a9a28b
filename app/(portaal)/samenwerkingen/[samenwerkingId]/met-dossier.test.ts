import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const MAP = import.meta.dirname

test('elke pagina van een dossier brengt de rug mee zoals die nu is (ADR 0020)', () => {
  const bronnen = readdirSync(MAP, { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.tsx') && naam !== 'met-dossier.tsx')
    .map((naam) => ({ naam, bron: readFileSync(path.join(MAP, naam), 'utf8') }))
  expect(bronnen.filter(({ bron }) => bron.includes('metDossier(')).length).toBeGreaterThan(20)
  expect(bronnen.filter(({ bron }) => bron.includes('metGegevens(')).map(({ naam }) => naam)).toEqual([])
})
