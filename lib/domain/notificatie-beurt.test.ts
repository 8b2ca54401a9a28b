import { expect, test } from 'vitest'
import { beurtVanNotificatie, describeUwBeurt, toBeurten } from './notificatie-beurt.ts'
import { createActieverzoek, createNotificatie } from './test-objecten.ts'

const actieverzoek = createActieverzoek()
const over = createNotificatie({ actieverzoekId: actieverzoek.actieverzoekId })
const ander = createNotificatie({ actieverzoekId: crypto.randomUUID() })
const dossier = createNotificatie()
const beurten = toBeurten('OPEN', [actieverzoek], true)

test.each([
  ['aan ons gevraagd', {}, 'OPEN', 'U bent aan zet'],
  ['door ons gevraagd', { richting: 'verzonden' }, 'OPEN', 'GGD Zandbakland is aan zet'],
  ['door ons gevraagd en gereedgemeld', { richting: 'verzonden', status: 'GEREEDGEMELD' }, 'OPEN', 'U bent aan zet'],
  ['afgerond', { status: 'GEREED' }, 'OPEN', null],
  ['een status die wij niet kennen', { status: 'HEROPEND' }, 'OPEN', null],
  ['stil in een gesloten dossier', {}, 'GESLOTEN', null],
] as const)('een notificatie over een actieverzoek, %s', (_titel, stand, status, tekst) => {
  const stil = toBeurten(status, [createActieverzoek(stand)], true)
  expect(beurtVanNotificatie(over, stil)?.tekst ?? null).toBe(tekst)
})

test('van wat niet gelezen is, en van wat niet over een actieverzoek gaat, zeggen wij niets', () => {
  expect(beurtVanNotificatie(ander, beurten)).toBeNull()
  expect(beurtVanNotificatie(dossier, beurten)).toBeNull()
})

const EINDE = 'over een actieverzoek waarbij u aan zet bent'
test.each([
  ['geen', [ander, dossier], true, null],
  ['een van meer', [over, ander, dossier], true, `1 van deze 3 notificaties gaat ${EINDE}`],
  ['twee over hetzelfde', [over, over, dossier], true, `2 van deze 3 notificaties gaan ${EINDE}`],
  ['de enige', [over], true, `Deze notificatie gaat ${EINDE}`],
  ['meer dan gelezen is', [over, ander], false, `Ten minste 1 van deze 2 notificaties gaat ${EINDE}`],
  ['niets over een actieverzoek, en er is meer dan gelezen is', [dossier], false, null],
])('boven de lijst staat hoeveel er op u wachten: %s', (_titel, notificaties, volledig, zin) => {
  expect(describeUwBeurt(notificaties, { ...beurten, volledig })).toEqual(zin && { wie: 'u', tekst: zin })
})

const vanAnder = (volledig: boolean) => toBeurten('OPEN', [createActieverzoek({ richting: 'verzonden' })], volledig)

test('wat niet gelezen is, blijft geen stilte: dan staat er dat het niet van elk bekend is', () => {
  const tekst = 'Niet van elk actieverzoek is bekend of u aan zet bent'
  expect(describeUwBeurt([ander, dossier], { ...beurten, volledig: false })).toEqual({ wie: 'onbekend', tekst })
  expect(describeUwBeurt([over, ander], vanAnder(false))).toEqual({ wie: 'onbekend', tekst })
  expect(describeUwBeurt([over], vanAnder(false))).toBeNull()
})

test('in een gesloten dossier is niemand aan zet, hoeveel er ook gelezen is', () => {
  expect(describeUwBeurt([over, ander], toBeurten('GESLOTEN', [actieverzoek], false))).toBeNull()
})

test('waar een ander aan zet is, telt niet als uw beurt', () => {
  expect(describeUwBeurt([over], vanAnder(true))).toBeNull()
})
