import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import {
  createActieverzoek,
  createDeelnemer,
  createGelezen,
  createNietGelezen,
  createSamenwerking,
} from '#lib/domain/test-objecten.ts'
import type { Gelezen } from '#lib/problem/gelezen.ts'
import { DeelnemersTabel } from './deelnemers-tabel.tsx'

const WIJ = createDeelnemer({
  oin: Oin.parse('00000099000000010000'),
  naam: 'Gemeente Zandbakdorp',
  rol: 'INITIATOR',
  isU: true,
})
const GGD = createDeelnemer()
const REGIO = createDeelnemer({ oin: Oin.parse('00000099000000030000'), naam: 'Veiligheidsregio' })
const verzonden = createActieverzoek({ richting: 'verzonden' })
const ontvangen = createActieverzoek({ richting: 'ontvangen', zender: GGD.oin, ontvanger: WIJ.oin })

const VIER = [verzonden, { ...verzonden, status: 'GEREED' }, verzonden, ontvangen]

function toon(
  over: Partial<Samenwerking> = {},
  actieverzoeken: Gelezen<DossierActieverzoeken> = createGelezen(VIER),
): void {
  const samenwerking = createSamenwerking({ acties: ['actieverzoekOpstellen'], ...over })
  render(<DeelnemersTabel deelnemers={[WIJ, GGD, REGIO]} {...{ samenwerking, actieverzoeken }} />)
}
const rij = (naam: RegExp) => screen.getByRole('row', { name: naam }).textContent
const STUREN = /^Actieverzoek sturen aan/

test('per deelnemer wat er tussen u en hen loopt, van beide kanten', () => {
  toon()
  expect(rij(/GGD/)).toMatch(/1 aan u gevraagd, 2 door u gevraagd/)
  expect(rij(/Veiligheidsregio/)).toContain('actieverzoekenGeen')
  expect(rij(/Gemeente/)).toContain('In totaal 3')
})

test('loopt er meer dan is gelezen, dan is geen getal precies en niets geen', () => {
  toon({}, createGelezen(VIER, { lopendVolledig: false }))
  expect(rij(/GGD/)).toMatch(/ten minste 1 aan u gevraagd, ten minste 2 door u gevraagd/)
  expect(rij(/Veiligheidsregio/)).toContain('Niet bekend')
  expect(rij(/Veiligheidsregio/)).not.toContain('Geen')
})

test('zijn de actieverzoeken niet op te halen, dan staat er geen getal en geen Geen, en is vragen nog mogelijk', () => {
  toon({}, createNietGelezen())
  for (const naam of [/GGD/, /Veiligheidsregio/, /Gemeente/]) {
    expect(rij(naam)).toContain('Nu niet opgehaald')
    expect(rij(naam)).not.toMatch(/Geen|totaal|gevraagd/)
  }
  expect(screen.getAllByRole('link', { name: STUREN })).toHaveLength(2)
})

test('wie iets mag vragen, vraagt het in de rij, en nooit zichzelf', () => {
  toon()
  const links = screen.getAllByRole<HTMLAnchorElement>('link', { name: STUREN })
  expect(links.map(({ href }) => new URL(href).pathname + new URL(href).search)).toEqual(
    [GGD, REGIO].map(({ oin }) => `/samenwerkingen/SAM-10021/actieverzoeken/nieuw?aan=${oin}`),
  )
})

test.each([
  ['de SWF het niet biedt', { acties: [] }],
  ['de samenwerking gesloten is', { status: 'GESLOTEN' }],
])('als %s, staat het er niet', (_titel, over) => {
  toon(over)
  expect(screen.queryByRole('link', { name: STUREN })).toBeNull()
})
