import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import { toBeurten } from '#lib/domain/notificatie-beurt.ts'
import { createActieverzoek, createNotificatie } from '#lib/domain/test-objecten.ts'
import { BeurtTeken, DocumentTeken, GroepTeken, maakTekens, NietVolledig, UwBeurt } from './notificatie-tekens.tsx'

const actieverzoek = createActieverzoek()
const verzoek = createNotificatie({ actieverzoekId: actieverzoek.actieverzoekId })
const document = (documentId: string) => createNotificatie({ type: 'DOCUMENT_TOEGEVOEGD', documentId })

const bijgelezen = (van: readonly (readonly [string, Vertrouwelijkheid])[] = [], volledig = true) => ({
  beurten: Promise.resolve(toBeurten('OPEN', [actieverzoek], true)),
  vertrouwelijkheden: Promise.resolve({ van: new Map(van), volledig }),
})
const NIETS = { ...bijgelezen(), beurten: Promise.resolve(null) }

const LOS = { inDossier: false }

test('wie aan zet is staat met ring en woorden, en uw rij heeft een rand', async () => {
  const { container } = render(await BeurtTeken({ notificatie: verzoek, ...bijgelezen() }))
  expect(screen.getByText('U bent aan zet')).toBeTruthy()
  expect(container.querySelector('.rij-van-u')).not.toBeNull()
})

test.each([
  ['SV', 'Strikt vertrouwelijk', true],
  ['RV', 'Vertrouwelijk', false],
] as const)('een document dat %s is, heet %s', async (aanduiding, woorden, rand) => {
  const { container } = render(
    await DocumentTeken({ notificatie: document('d1'), ...bijgelezen([['d1', aanduiding]]) }),
  )
  expect(screen.getByText(woorden)).toBeTruthy()
  expect(container.querySelector('.rand') !== null).toBe(rand)
})

test('van wat niet bekend is, staat er niets', async () => {
  expect(await DocumentTeken({ notificatie: document('d2'), ...bijgelezen([['d1', 'SV']]) })).toBeNull()
  expect(await BeurtTeken({ notificatie: { ...verzoek, actieverzoekId: 'x' }, ...bijgelezen() })).toBeNull()
  expect(await BeurtTeken({ notificatie: verzoek, ...NIETS })).toBeNull()
})

test.each([
  [['SV', 'RV', 'RV'], '1 strikt vertrouwelijk'],
  [['SV', 'SV', 'SV'], 'Alle strikt vertrouwelijk'],
  [['RV', 'RV', 'RV'], null],
] as const)('een groep documenten %j zegt dicht al: %s', async (aanduidingen, woorden) => {
  const van = aanduidingen.map((aanduiding, nummer) => [`d${nummer}`, aanduiding] as const)
  const groep = { sleutel: 'x', titel: '3 documenten toegevoegd', items: van.map(([id]) => document(id)) }
  const { container } = render(await GroepTeken({ groep, ...bijgelezen(van) }))
  expect(container.textContent).toBe(woorden ?? '')
  expect(container.querySelector('.rand') !== null).toBe(woorden !== null)
})

test.each([
  [['SV', 'RV'], 'Ten minste 1 strikt vertrouwelijk', true],
  [['RV', 'RV'], 'Niet van elk bekend', false],
  [[], 'Niet van elk bekend', false],
  [['SV', 'RV', 'RV'], '1 strikt vertrouwelijk', true],
  [['RV', 'RV', 'RV'], '', false],
] as const)('een groep van drie waarvan %j is opgehaald, zegt: %s', async (aanduidingen, woorden, rand) => {
  const van = aanduidingen.map((aanduiding, nummer) => [`d${nummer}`, aanduiding] as const)
  const groep = { sleutel: 'x', titel: '3 documenten toegevoegd', items: ['d0', 'd1', 'd2'].map(document) }
  const { container } = render(await GroepTeken({ groep, ...bijgelezen(van, false) }))
  expect(container.textContent).toBe(woorden)
  expect(container.querySelector('.rand') !== null).toBe(rand)
})

test('boven de lijst staat hoeveel ervan op u wacht, en of iets niet op te zoeken was', async () => {
  const { container } = render(await UwBeurt({ ...LOS, notificaties: [verzoek, document('d1')], ...bijgelezen() }))
  expect(container.textContent).toBe('1 van deze 2 notificaties gaat over een actieverzoek waarbij u aan zet bent')
  render(await UwBeurt({ ...LOS, notificaties: [verzoek], ...NIETS }))
  expect(screen.getByText('Wie aan zet is, konden wij nu niet ophalen')).toBeTruthy()
  render(await NietVolledig(bijgelezen([], false)))
  expect(screen.getByText('Hoe vertrouwelijk de documenten zijn, konden wij nu niet van elk ophalen.')).toBeTruthy()
  expect(await NietVolledig(bijgelezen())).toBeNull()
})

test('is er meer dan gelezen is, dan staat dat boven de lijst met de ring van niet bekend', async () => {
  const beurten = Promise.resolve(toBeurten('OPEN', [], false))
  const { container } = render(await UwBeurt({ ...LOS, notificaties: [verzoek], ...bijgelezen(), beurten }))
  expect(container.textContent).toBe('Niet van elk actieverzoek is bekend of u aan zet bent')
  expect(container.querySelector('[data-wie]')?.getAttribute('data-wie')).toBe('onbekend')
})

test('in een dossier zegt de rug al dat het niet te lezen was', async () => {
  expect(await UwBeurt({ inDossier: true, notificaties: [verzoek], ...NIETS })).toBeNull()
})

test('wat alleen over het dossier gaat, krijgt geen plaats om iets te zeggen', () => {
  const dossier = createNotificatie()
  expect(Object.keys(maakTekens([dossier, verzoek], NIETS).rij)).toEqual([verzoek.notificatieId])
})
