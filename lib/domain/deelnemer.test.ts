import { expect, test } from 'vitest'
import { listKetenpartners, magToegangWijzigen, magVerwijderen } from './deelnemer.ts'
import type { SamenwerkingActie } from './samenwerking-schema.ts'
import { createDeelnemer } from './test-objecten.ts'

const beheer: SamenwerkingActie[] = ['deelnemerUitnodigen']

test.each([
  ['de initiator, bij een ketenpartner', beheer, {}, true],
  ['de initiator, bij een ketenpartner zonder bekende toegang', beheer, { privilege: null }, true],
  ['de initiator, bij zichzelf', beheer, { rol: 'INITIATOR', isU: true }, false],
  ['de initiator, bij een andere initiator', beheer, { rol: 'INITIATOR' }, false],
  ['een ketenpartner, bij een andere ketenpartner', [], {}, false],
  ['een ketenpartner, bij zichzelf', [], { isU: true }, false],
  ['een ketenpartner die wel documenten mag toevoegen', ['documentToevoegen'], {}, false],
] as const)('toegang wijzigen door %s', (_titel, acties, deelnemer, verwacht) => {
  expect(magToegangWijzigen({ acties: [...acties] }, createDeelnemer(deelnemer))).toBe(verwacht)
})

test.each([
  ['de initiator, een ketenpartner', true, {}, true],
  ['de initiator, zichzelf', true, { rol: 'INITIATOR', isU: true }, false],
  ['de initiator, een andere initiator', true, { rol: 'INITIATOR' }, false],
  ['een ketenpartner, een andere', false, {}, false],
  ['een ketenpartner, zichzelf', false, { isU: true }, false],
] as const)('verwijderen door %s', (_titel, wijZijnInitiator, deelnemer, verwacht) => {
  expect(magVerwijderen({ wijZijnInitiator }, createDeelnemer(deelnemer))).toBe(verwacht)
})

test('wie het dossier begon, telt niet als ketenpartner', () => {
  const ketenpartner = createDeelnemer()
  const initiator = createDeelnemer({ rol: 'INITIATOR', isU: true })
  expect(listKetenpartners([initiator])).toEqual([])
  expect(listKetenpartners([initiator, ketenpartner])).toEqual([ketenpartner])
})
