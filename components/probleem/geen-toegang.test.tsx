import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createSamenwerking } from '#lib/domain/test-objecten.ts'
import { GeenToegang, GeenToegangInDossier } from './geen-toegang.tsx'

const NIET = 'Uw organisatie kan dit nu niet doen'
const GESLOTEN = 'Dit kan niet: de samenwerking is gesloten'
const NOG = 'U kunt nog alles zien wat u mocht zien, en documenten downloaden.'
const ALLEEN = 'Alleen de initiator, Gemeente Zandbakdorp, mag de samenwerking sluiten.'

test.each([
  ['de initiator in een gesloten dossier', 'GESLOTEN', true, null, GESLOTEN, NOG],
  ['een ketenpartner in een gesloten dossier', 'GESLOTEN', false, null, GESLOTEN, NOG],
  ['een ketenpartner bij iets van de initiator', 'OPEN', false, 'de samenwerking sluiten', NIET, ALLEEN],
  ['die in een gesloten dossier', 'GESLOTEN', false, 'de samenwerking sluiten', NIET, ALLEEN],
  ['de pagina weet niet waarom', 'OPEN', false, null, NIET, 'Dit mag uw organisatie niet'],
])('%s', (_wie, status, wijZijnInitiator, alleenInitiator, kop, zin) => {
  const samenwerking = createSamenwerking({ status, wijZijnInitiator, initiatorNaam: 'Gemeente Zandbakdorp' })
  const { container } = render(<GeenToegangInDossier samenwerking={samenwerking} alleenInitiator={alleenInitiator} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(kop)
  expect(container.textContent).toContain(zin)
  expect(container.textContent).not.toMatch(/start|log in/i)
})

test('zonder dossier blijft het neutraal', () => {
  const { container } = render(<GeenToegang />)
  expect(container.textContent).toContain(NIET)
  expect(container.textContent).not.toMatch(/start|log in/i)
})
