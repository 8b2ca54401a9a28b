import { expect, test } from 'vitest'
import { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { createActieverzoek, createSamenwerking } from '#lib/domain/test-objecten.ts'
import { voegSamen } from './stapel.ts'
import { metTitels } from './werkvoorraad.ts'

const dag = (nummer: number) =>
  createActieverzoek({
    actieverzoekId: ActieverzoekId.parse(crypto.randomUUID()),
    titel: `van dag ${nummer}`,
    creatieDatumTijd: `2026-03-0${nummer}T10:00:00.000+01:00`,
  })
const deel = (...dagen: number[]) => ({ levend: dagen.map(dag), aantal: dagen.length, exact: true, afgebroken: false })
const titels = (lijst: { titel: string }[]) => lijst.map(({ titel }) => titel)

test('de oudste vraag staat voorop, ook als die van een ander soort wachten is', () => {
  const { actieverzoeken, aantal, exact } = voegSamen([deel(2, 5), deel(1, 3)], 3)
  expect(titels(actieverzoeken)).toEqual(['van dag 1', 'van dag 2', 'van dag 3'])
  expect([aantal, exact]).toEqual([4, true])
})

test('als er van één soort meer is dan wij lazen, is het aantal niet precies', () => {
  expect(voegSamen([deel(1), { ...deel(2), aantal: 900, exact: false }], 25)).toMatchObject({
    aantal: 901,
    exact: false,
  })
})

test('als wij bij één soort ophielden met zoeken, geldt dat voor het geheel', () => {
  expect(voegSamen([deel(1), deel(2)], 25).afgebroken).toBe(false)
  expect(voegSamen([deel(1), { ...deel(), exact: false, afgebroken: true }], 25)).toMatchObject({
    aantal: 1,
    afgebroken: true,
  })
})

const stapel = { actieverzoeken: [dag(1), dag(2)], aantal: 2, exact: true, afgebroken: false }

test('elke rij draagt de naam van haar samenwerking, of geen als die niet te lezen was', () => {
  const dossier = createSamenwerking()
  const { werk } = metTitels(stapel, new Map([[dossier.samenwerkingId, dossier]]))
  expect(werk.map(({ samenwerkingTitel }) => samenwerkingTitel)).toEqual([dossier.titel, dossier.titel])
  expect(metTitels(stapel, new Map()).werk.map(({ samenwerkingTitel }) => samenwerkingTitel)).toEqual([null, null])
})

test('in een gesloten samenwerking wacht niemand', () => {
  const dossier = createSamenwerking({ status: 'GESLOTEN' })
  expect(metTitels(stapel, new Map([[dossier.samenwerkingId, dossier]]))).toMatchObject({ werk: [], aantal: 0 })
})
