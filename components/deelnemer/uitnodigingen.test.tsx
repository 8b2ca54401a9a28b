import { expect, test } from 'vitest'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import {
  hrefVanBewijs,
  isAlgemeen,
  isAllesUitgenodigd,
  teVersturen,
  uitkomstVan,
  vatSamen,
  type Genodigde,
  type Stand,
} from './uitnodigingen.ts'

const STANDEN: Stand[] = ['klaar', 'bezig', 'uitgenodigd', 'doet-al-mee', 'mislukt']

function genodigde(stand: Stand, nummer = 4): Genodigde {
  const oin = Oin.parse(`000000990000000${nummer}0000`.padEnd(20, '0').slice(0, 20))
  return { oin, naam: 'GGD Zandbakland', privilege: 'BT', sleutel: 'k', stand, reden: null }
}

test('opnieuw versturen laat met rust wat gelukt is of al meedeed', () => {
  const lijst = STANDEN.map((stand) => genodigde(stand))
  expect(teVersturen(lijst).map(({ stand }) => stand)).toEqual(['klaar', 'mislukt'])
})

test('alles is uitgenodigd als elke organisatie dat is', () => {
  expect(isAllesUitgenodigd([genodigde('uitgenodigd')])).toBe(true)
  expect(isAllesUitgenodigd([genodigde('uitgenodigd'), genodigde('doet-al-mee')])).toBe(false)
})

test.each([
  [
    'al deelnemer',
    new ProblemError('status-conflict', { invalidParams: [{ name: 'oin', reason: 'Doet al mee.' }] }),
    { stand: 'doet-al-mee', reden: 'Doet al mee.' },
  ],
  [
    'een gesloten dossier',
    new ProblemError('status-conflict', { detail: 'De samenwerking is gesloten.' }),
    { stand: 'mislukt', reden: expect.stringMatching(/^De samenwerking is gesloten\. Er is niets gewijzigd\./) },
  ],
  [
    'een onbekend OIN',
    new ProblemError('ongeldige-invoer', { invalidParams: [{ name: 'oin', reason: 'Onbekend.' }] }),
    { stand: 'mislukt', reden: 'Onbekend.' },
  ],
  ['een storing bij het DSO', new ProblemError('dso-storing', { afloop: 'niet-aangekomen' }), { stand: 'mislukt' }],
  ['een antwoord dat wegviel', new ProblemError('dso-onbereikbaar', { afloop: 'onbekend' }), { stand: 'onzeker' }],
  ['iets anders', new TypeError('x'), { stand: 'onzeker' }],
])('%s', (_titel, fout, uitkomst) => {
  expect(uitkomstVan(fout)).toMatchObject(uitkomst)
})

test.each([
  [new ProblemError('niet-ingelogd'), true],
  [new ProblemError('geen-toegang'), true],
  [new ProblemError('dso-storing'), false],
  [new TypeError('x'), false],
])('na %s heeft de volgende proberen geen zin: %s', (fout, algemeen) => {
  expect(isAlgemeen(fout)).toBe(algemeen)
})

test.each([
  [['uitgenodigd'], '1 van de 1 organisatie is uitgenodigd.'],
  [['uitgenodigd', 'uitgenodigd', 'mislukt'], '2 van de 3 organisaties zijn uitgenodigd.'],
  [['mislukt', 'klaar'], '0 van de 2 organisaties zijn uitgenodigd.'],
] as const)('%j: %s', (standen, tekst) => {
  expect(vatSamen(standen.map((stand) => genodigde(stand)))).toBe(tekst)
})

test('het bewijs gaat over wie uitgenodigd is', () => {
  expect(hrefVanBewijs('SAM-1', [genodigde('uitgenodigd'), genodigde('mislukt', 5)])).toBe(
    `/samenwerkingen/SAM-1/ketenpartners/bewijs?deelnemer=${genodigde('uitgenodigd').oin}`,
  )
})
