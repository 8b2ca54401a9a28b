import { describe, expect, it } from 'vitest'
import { beoordeel, HANDELINGEN, type Fase, type Handeling, type Oordeel } from './rechten.ts'

const FASES: readonly Fase[] = ['INITIALISATIE', 'OPEN', 'GESLOTEN']

type Verwacht = readonly [Oordeel, Oordeel, Oordeel]
const ALTIJD: Verwacht = ['mag', 'mag', 'mag']
const NIET_GESLOTEN: Verwacht = ['mag', 'mag', 'toestand']
const NOOIT: Verwacht = ['rol', 'rol', 'rol']

/** Per act: what the initiator and a ketenpartner hear in INITIALISATIE, OPEN and GESLOTEN. */
const TABEL: Readonly<Record<Handeling, { initiator: Verwacht; ketenpartner: Verwacht }>> = {
  verzoekOphalen: { initiator: NIET_GESLOTEN, ketenpartner: NOOIT },
  bekijken: { initiator: ALTIJD, ketenpartner: ALTIJD },
  aanpassen: { initiator: NIET_GESLOTEN, ketenpartner: NOOIT },
  deelnemerUitnodigen: { initiator: NIET_GESLOTEN, ketenpartner: NOOIT },
  toegangWijzigen: { initiator: NIET_GESLOTEN, ketenpartner: NOOIT },
  deelnemerVerwijderen: { initiator: ALTIJD, ketenpartner: NOOIT },
  documentToevoegen: { initiator: NIET_GESLOTEN, ketenpartner: NIET_GESLOTEN },
  documentWijzigen: { initiator: NIET_GESLOTEN, ketenpartner: NIET_GESLOTEN },
  documentVerwijderen: { initiator: NIET_GESLOTEN, ketenpartner: NIET_GESLOTEN },
  actieverzoekOpstellen: { initiator: NIET_GESLOTEN, ketenpartner: NIET_GESLOTEN },
  actieverzoekWijzigen: { initiator: NIET_GESLOTEN, ketenpartner: NIET_GESLOTEN },
  berichtVerzenden: { initiator: NIET_GESLOTEN, ketenpartner: NIET_GESLOTEN },
  sluiten: { initiator: ['toestand', 'mag', 'toestand'], ketenpartner: NOOIT },
  beeindigen: { initiator: ['toestand', 'toestand', 'mag'], ketenpartner: NOOIT },
}

describe('wie mag wat in welke toestand', () => {
  it.each(HANDELINGEN)('%s', (handeling) => {
    const verwacht = TABEL[handeling]
    expect(FASES.map((fase) => beoordeel(handeling, 'INITIATOR', fase))).toEqual(verwacht.initiator)
    expect(FASES.map((fase) => beoordeel(handeling, 'KETENPARTNER', fase))).toEqual(verwacht.ketenpartner)
  })
})
