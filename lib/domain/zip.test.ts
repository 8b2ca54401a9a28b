import { describe, expect, test } from 'vitest'
import { createSamenwerking } from './test-objecten.ts'
import { createNaamgever, LET_OP, zipNaam } from './zip.ts'

describe('namen in een zip', () => {
  test.each([
    ['een pad omhoog wordt een naam', '../../etc/passwd', 'passwd'],
    ['een pad van Windows ook', String.raw`..\..\Windows\system.ini`, 'system.ini'],
    ['een absoluut pad ook', '/etc/cron.d/x', 'x'],
    ['wat Windows niet aanneemt, wordt een streepje', 'het "grote" plan: 1|2?.pdf', 'het _grote_ plan_ 1_2_.pdf'],
    ['een apparaatnaam van Windows krijgt een streepje', 'con.txt', '_con.txt'],
    ['een punt aan het eind verdwijnt', 'plan. .', 'plan'],
    ['alleen punten wordt document', '...', 'document'],
    ['accenten en emoji blijven', 'café 🌳.pdf', 'café 🌳.pdf'],
    ['onze eigen bestanden houden hun naam', 'Inhoudsopgave.csv', 'Inhoudsopgave (2).csv'],
    ['ook de waarschuwing', LET_OP, 'LET OP niet alles is goed meegekomen (2).txt'],
  ])('%s', (_titel, naam, verwacht) => {
    expect(createNaamgever()(naam)).toBe(verwacht)
  })

  test('geen twee bestanden heten hetzelfde, ook niet op hoofdletters na', () => {
    const geef = createNaamgever()
    const namen = ['advies.pdf', 'advies.pdf', 'ADVIES.PDF', 'advies (2).pdf', 'map/advies.pdf', 'LEESMIJ', 'leesmij']
    expect(namen.map(geef)).toEqual([
      'advies.pdf',
      'advies (2).pdf',
      'ADVIES (3).PDF',
      'advies (2) (2).pdf',
      'advies (4).pdf',
      'LEESMIJ',
      'leesmij (2)',
    ])
  })
})

test.each([
  ['2026031500007', 'samenwerking-2026031500007-2026-11-22.zip'],
  [null, 'samenwerking-SAM-10021-2026-11-22.zip'],
  ['../x', 'samenwerking-SAM-10021-2026-11-22.zip'],
])('bij verzoeknummer %s heet de zip %s', (verzoeknummer, naam) => {
  // Midnight in Amsterdam comes an hour before midnight in UTC.
  expect(zipNaam(createSamenwerking({ verzoeknummer }), new Date('2026-11-21T23:30:00Z'))).toBe(naam)
})
