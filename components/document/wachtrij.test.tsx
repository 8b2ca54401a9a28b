import { expect, test } from 'vitest'
import { DocumentId } from '#lib/domain/document-schema.ts'
import {
  bezwaarTegen,
  dubbelInRij,
  gelijkVan,
  nieuwBestand,
  wachtrijReducer,
  type WachtrijBestand,
} from './wachtrij.ts'

const MAX = 1000

function gekozen(naam: string, bytes: number): WachtrijBestand {
  return nieuwBestand(new File([new Uint8Array(bytes)], naam), MAX)
}

test('een gekozen bestand heeft geen vertrouwelijkheid: de gebruiker moet kiezen', () => {
  const bestand = gekozen('advies.pdf', 10)
  expect(bestand.vertrouwelijkheid).toBeNull()
  expect(bezwaarTegen(bestand)).toBe('Kies voor advies.pdf of het vertrouwelijk of strikt vertrouwelijk is.')
})

test.each([
  ['leeg.txt', 0, 'leeg.txt is leeg. Kies een bestand met inhoud.'],
  ['groot.ifc', MAX + 1, 'groot.ifc is te groot (1 kB). Maak het bestand kleiner dan 1 kB.'],
  ['past.pdf', MAX, null],
])('%s van %i bytes', (naam, bytes, bezwaar) => {
  expect(bezwaarTegen({ ...gekozen(naam, bytes), vertrouwelijkheid: 'RV' })).toBe(bezwaar)
})

test('elk bestand houdt bij een nieuwe poging hetzelfde nummer', () => {
  const bestand = gekozen('advies.pdf', 10)
  const [mislukt] = wachtrijReducer([bestand], { soort: 'wijzigen', id: bestand.id, wijziging: { stand: 'mislukt' } })
  expect(mislukt).toMatchObject({ id: bestand.id, stand: 'mislukt' })
  expect(wachtrijReducer([bestand], { soort: 'weghalen', id: bestand.id })).toEqual([])
})

test('wat niet meer op één bewijs past, gaat niet mee, en wel als er een uit de lijst gaat', () => {
  const bestanden = [gekozen('leeg.txt', 0), ...Array.from({ length: 76 }, (_, nummer) => gekozen(`${nummer}.pdf`, 1))]
  const kunnenNiet = (rij: readonly WachtrijBestand[]) =>
    rij.flatMap((bestand) => (bestand.weigering === null ? [] : [bestand.weigering]))
  const vol = wachtrijReducer(bestanden.slice(0, 60), { soort: 'kiezen', bestanden: bestanden.slice(60) })
  expect(kunnenNiet(vol)).toEqual([
    'leeg.txt is leeg. Kies een bestand met inhoud.',
    '75.pdf kan er niet meer bij. Er gaan 75 bestanden tegelijk. Voeg dit bestand daarna toe.',
  ])
  const weg = vol.find(({ bestand }) => bestand.name === '3.pdf')?.id ?? ''
  const over = wachtrijReducer(vol, { soort: 'weghalen', id: weg })
  expect(kunnenNiet(over)).toEqual(['leeg.txt is leeg. Kies een bestand met inhoud.'])
})

test('een keuze voor alle bestanden geldt niet meer voor wat al is verstuurd', () => {
  const [eerste, tweede] = [gekozen('a.pdf', 1), gekozen('b.pdf', 1)]
  const rij = wachtrijReducer([{ ...eerste, stand: 'toegevoegd', vertrouwelijkheid: 'RV' }, tweede], {
    soort: 'toepassen',
    vertrouwelijkheid: 'SV',
  })
  expect(rij.map(({ vertrouwelijkheid, versie }) => [vertrouwelijkheid, versie])).toEqual([
    ['RV', 0],
    ['SV', 1],
  ])
})

test('het dossier kent een bestand, kent het niet, of is te groot om het te weten', () => {
  const sha256 = 'a'.repeat(64)
  const document = { documentId: DocumentId.parse('5a1f7c1e-7f0b-4c5e-9b8f-0f4c7a1d2e33'), bestandsNaam: 'eerder.pdf' }
  expect(gelijkVan({ gevonden: [{ sha256, ...document }], volledig: true }, sha256)).toEqual({
    soort: 'ja',
    ...document,
  })
  expect(gelijkVan({ gevonden: [], volledig: true }, sha256)).toEqual({ soort: 'nee' })
  expect(gelijkVan({ gevonden: [], volledig: false }, sha256)).toEqual({ soort: 'onbekend' })
})

test('twee keer hetzelfde bestand kiezen valt op bij het tweede', () => {
  const [eerste, tweede] = ['a.pdf', 'kopie.pdf'].map((naam) => ({ ...gekozen(naam, 1), sha256: 'a'.repeat(64) }))
  if (eerste === undefined || tweede === undefined) throw new Error('two files')
  expect(dubbelInRij([eerste, tweede], eerste)).toBeNull()
  expect(dubbelInRij([eerste, tweede], tweede)).toBe('a.pdf')
  expect(dubbelInRij([eerste, { ...tweede, sha256: null }], { ...tweede, sha256: null })).toBeNull()
})
