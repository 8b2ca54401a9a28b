import { expect, test } from 'vitest'
import { ActieverzoekId, type Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { createActieverzoek, createSamenwerking } from '#lib/domain/test-objecten.ts'
import { verdeel, type Werk } from './werkvoorraad.ts'

const OPEN = createSamenwerking()
const GESLOTEN = createSamenwerking({ status: 'GESLOTEN' })
const titels = (werk: Werk[]) => werk.map(({ actieverzoek }) => actieverzoek.titel)

const ALLES: Actieverzoek[] = [
  ['gevraagd aan ons', 'ontvangen', 'OPEN'],
  ['wij werken', 'ontvangen', 'IN_BEHANDELING'],
  ['wij meldden gereed', 'ontvangen', 'GEREEDGEMELD'],
  ['zij werken', 'verzonden', 'IN_BEHANDELING'],
  ['zij meldden gereed', 'verzonden', 'GEREEDGEMELD'],
  ['af', 'verzonden', 'GEREED'],
].map(([titel = '', richting, status = '']) =>
  createActieverzoek({
    actieverzoekId: ActieverzoekId.parse(crypto.randomUUID()),
    titel,
    richting: richting === 'ontvangen' ? 'ontvangen' : 'verzonden',
    status,
    acties: status === 'GEREED' ? [] : ['berichtVerzenden'],
  }),
)

test('elk actieverzoek staat onder wie aan zet is', () => {
  const { aanZet, anderenAanZet, teControleren } = verdeel(ALLES, [OPEN])
  expect(titels(aanZet)).toEqual(['gevraagd aan ons', 'wij werken'])
  expect(titels(anderenAanZet)).toEqual(['wij meldden gereed', 'zij werken'])
  expect(titels(teControleren)).toEqual(['zij meldden gereed'])
  expect(aanZet[0]?.samenwerkingTitel).toBe('Dakopbouw Lindelaan 4')
})

test('in een gesloten samenwerking wacht niemand', () => {
  expect(Object.values(verdeel(ALLES, [GESLOTEN])).flat()).toEqual([])
})

test('zonder de samenwerkingen blijft het werk staan, zonder titel', () => {
  const { aanZet, teControleren } = verdeel(ALLES, null)
  expect(titels(aanZet)).toEqual(['gevraagd aan ons', 'wij werken'])
  expect(titels(teControleren)).toEqual(['zij meldden gereed'])
  expect(aanZet[0]?.samenwerkingTitel).toBeNull()
})

test('zonder de samenwerkingen telt niet mee waar de SWF geen enkele actie aanbiedt', () => {
  const bevroren = ALLES.map((actieverzoek) => ({ ...actieverzoek, acties: [] }))
  expect(Object.values(verdeel(bevroren, null)).flat()).toEqual([])
})
