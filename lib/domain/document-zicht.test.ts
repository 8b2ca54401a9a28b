import { describe, expect, test } from 'vitest'
import { zichtVerschil } from './document-zicht.ts'
import { Oin } from './organisatie-schema.ts'
import { createDeelnemer } from './test-objecten.ts'
import type { Deelnemer } from './deelnemer-schema.ts'

const oin = (nummer: number) => Oin.parse(`000000990000000${nummer}0000`)
const gemeente = createDeelnemer({
  oin: oin(1),
  naam: 'Gemeente Zandbakdorp',
  rol: 'INITIATOR',
  privilege: null,
  isU: true,
})
const regio = createDeelnemer({ oin: oin(3), naam: 'Veiligheidsregio Zandbakland', privilege: 'VT' })
const ggd = createDeelnemer({ oin: oin(4), naam: 'GGD Zandbakland', privilege: 'BT' })
const duinzicht = createDeelnemer({ oin: oin(7), naam: 'Adviesbureau Duinzicht', privilege: 'BT' })
const van = ({ oin: toegevoegdDoor, naam }: Deelnemer) => ({ toegevoegdDoor, toegevoegdDoorNaam: naam })
const allen = [gemeente, regio, ggd, duinzicht]

describe('wie een document gaat zien of niet meer ziet', () => {
  test.each([
    ['strikter: wie beperkte toegang heeft, raakt het kwijt', 'RV', 'SV', gemeente, [], [ggd.naam, duinzicht.naam]],
    ['ruimer: wie beperkte toegang heeft, krijgt het erbij', 'SV', 'RV', gemeente, [ggd.naam, duinzicht.naam], []],
    ['wie het toevoegde, blijft het zien', 'RV', 'SV', ggd, [], [duinzicht.naam]],
    ['zonder wijziging verandert er niets', 'SV', 'SV', gemeente, [], []],
  ] as const)('%s', (_titel, was, wordt, toevoeger, erbij, eraf) => {
    expect(zichtVerschil(allen, was, wordt, van(toevoeger))).toEqual({ erbij, eraf })
  })

  test('geeft de SWF niet ieders toegang, dan raden wij geen namen', () => {
    const onbekend = [gemeente, createDeelnemer({ privilege: null })]
    expect(zichtVerschil(onbekend, 'RV', 'SV', van(gemeente))).toBeNull()
    expect(zichtVerschil(onbekend, 'SV', 'SV', van(gemeente))).toEqual({ erbij: [], eraf: [] })
  })
})
