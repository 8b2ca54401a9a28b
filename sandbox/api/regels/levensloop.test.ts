import { describe, expect, it } from 'vitest'
import { plusDagen, volgendGevolg, type Leven } from './levensloop.ts'

const NU = new Date('2026-06-01T12:00:00Z')
const over = (dagen: number) => plusDagen(NU, dagen)
const leven = (anders: Partial<Leven>): Leven => ({
  fase: 'OPEN',
  actiefOp: over(-1),
  sluitOp: null,
  verwijderOp: null,
  eindOp: over(500),
  eindeGemeld: false,
  ...anders,
})

describe('wat de tijd met een samenwerking doet', () => {
  it.each<[string, Partial<Leven>, object | null]>([
    ['gisteren nog actief', {}, null],
    ['179 dagen stil', { actiefOp: over(-179) }, null],
    ['180 dagen stil: waarschuwen', { actiefOp: over(-180) }, { soort: 'waarschuwen', sluitOp: over(30) }],
    ['gewaarschuwd, sluitdatum morgen', { actiefOp: over(-209), sluitOp: over(1) }, null],
    ['sluitdatum bereikt: sluiten', { sluitOp: over(0) }, { soort: 'sluiten', verwijderOp: over(90) }],
    ['stil in INITIALISATIE', { fase: 'INITIALISATIE', actiefOp: over(-400) }, null],
    ['gesloten en stil', { fase: 'GESLOTEN', actiefOp: over(-400), verwijderOp: over(1) }, null],
    ['verwijderdatum bereikt', { fase: 'GESLOTEN', verwijderOp: over(0) }, { soort: 'verwijderen' }],
    ['einde over 31 dagen', { eindOp: over(31) }, null],
    ['einde over 30 dagen: melden', { eindOp: over(30) }, { soort: 'einde-melden' }],
    ['einde over 30 dagen, al gemeld', { eindOp: over(30), eindeGemeld: true }, null],
    ['einde bereikt', { eindOp: over(0), eindeGemeld: true }, { soort: 'verwijderen' }],
  ])('%s', (_naam, anders, verwacht) => {
    expect(volgendGevolg(leven(anders), NU)).toEqual(verwacht)
  })
})
