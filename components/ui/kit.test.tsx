import { fireEvent, render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { Beurt } from './beurt.tsx'
import { DialoogVenster } from './dialoog-venster.tsx'
import { FoutenSamenvatting } from './fouten-samenvatting.tsx'
import { Paneel } from './indeling.tsx'
import { KeuzeGroep } from './keuze-groep.tsx'
import { Knop } from './knop.tsx'
import { Kring } from './kring.tsx'
import { Tabel } from './tabel.tsx'
import { TekstInvoer } from './veld.tsx'
import { TekstVlak } from './tekst-vlak.tsx'

test('een knop die bezig is, doet bij een tweede klik niets en blijft bereikbaar', () => {
  let keer = 0
  const tel = () => {
    keer += 1
  }
  const { rerender } = render(
    <Knop type="button" onClick={tel}>
      Gereedmelden
    </Knop>,
  )
  fireEvent.click(screen.getByRole('button'))
  rerender(
    <Knop type="button" bezig onClick={tel}>
      Gereedmelden
    </Knop>,
  )
  const knop = screen.getByRole('button')
  fireEvent.click(knop)
  expect(keer).toBe(1)
  expect(knop.getAttribute('aria-disabled')).toBe('true')
  expect(knop.hasAttribute('disabled')).toBe(false)
})

test('een verzendknop die bezig is, verstuurt het formulier niet nog eens', () => {
  render(
    <form>
      <Knop bezig>Versturen</Knop>
    </form>,
  )
  expect(fireEvent.click(screen.getByRole('button'))).toBe(false)
})

test('bij een veld hoort u de uitleg en de fout', () => {
  render(<TekstInvoer id="naam" name="naam" label="Naam" hint="Voluit" fout="Vul een naam in." />)
  const veld = screen.getByRole('textbox', { name: 'Naam' })
  expect(veld.getAttribute('aria-describedby')).toBe('naam-hint naam-fout')
  expect(veld.getAttribute('aria-invalid')).toBe('true')
  expect(document.querySelector('#naam-fout')?.textContent).toContain('Vul een naam in.')
})

test('bij een groep keuzes hoort u de uitleg en de fout', () => {
  const groep = { id: 'wie', name: 'wie', legenda: 'Wie vraagt u?', keuzes: [{ waarde: 'ggd', label: 'GGD' }] }
  const { rerender } = render(<KeuzeGroep {...groep} hint="Een organisatie" fout="Kies een organisatie." />)
  const beschreven = () => screen.getByRole('group', { name: 'Wie vraagt u?' }).getAttribute('aria-describedby')
  expect(beschreven()).toBe('wie-hint wie-fout')
  expect(document.querySelector('#wie-fout')?.textContent).toContain('Kies een organisatie.')
  rerender(<KeuzeGroep {...groep} />)
  expect(beschreven()).toBeNull()
})

test('de samenvatting van fouten krijgt de aandacht en leidt naar het veld', () => {
  document.title = 'Nieuw actieverzoek'
  render(<FoutenSamenvatting fouten={[{ id: 'titel', tekst: 'Vul een titel in.' }]} />)
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Er is 1 fout' }))
  expect(screen.getByRole('link', { name: 'Vul een titel in.' }).getAttribute('href')).toBe('#titel')
  expect(document.title).toBe('Fout: Nieuw actieverzoek')
})

test('de titel krijgt zijn woorden terug als de laatste fout weg is, en een nieuwe bladzijde houdt de hare', () => {
  document.title = 'Actieverzoek'
  const fouten = [{ id: 'bericht', tekst: 'Vul een bericht in.' }]
  const twee = (eerste: typeof fouten, tweede: typeof fouten) => (
    <>
      <FoutenSamenvatting fouten={eerste} />
      <FoutenSamenvatting fouten={tweede} />
    </>
  )
  const { rerender, unmount } = render(twee(fouten, fouten))
  rerender(twee([], fouten))
  expect(document.title).toBe('Fout: Actieverzoek')
  rerender(twee([], []))
  expect(document.title).toBe('Actieverzoek')
  rerender(twee(fouten, []))
  expect(document.title).toBe('Fout: Actieverzoek')
  document.title = 'Ketenpartners'
  unmount()
  expect(document.title).toBe('Ketenpartners')
})

test('een tekstvlak telt mee en snijdt niets af', () => {
  render(<TekstVlak id="t" name="t" label="Toelichting" max={5} />)
  const vlak = screen.getByRole('textbox')
  fireEvent.change(vlak, { target: { value: 'abc' } })
  expect(screen.getByText('Nog 2 tekens')).toBeDefined()
  fireEvent.change(vlak, { target: { value: 'abcdefgh' } })
  expect(screen.getByText('3 tekens te veel')).toBeDefined()
  expect(vlak).toHaveProperty('value', 'abcdefgh')
})

test('zonder voorkeuze is er niets gekozen', () => {
  render(
    <KeuzeGroep
      id="v"
      name="v"
      legenda="Wie mag dit zien?"
      keuzes={[
        { waarde: 'RV', label: 'Vertrouwelijk' },
        { waarde: 'SV', label: 'Strikt vertrouwelijk' },
      ]}
    />,
  )
  const groep = screen.getByRole('group', { name: 'Wie mag dit zien?' })
  for (const keuze of within(groep).getAllByRole('radio')) expect(keuze).toHaveProperty('checked', false)
})

test('de kring zegt in woorden wie een document ziet', () => {
  const lid = { oin: '1', afkorting: 'GGD', naam: 'GGD Zandbakland', ziet: true, isU: true }
  render(
    <Kring leden={[lid, { oin: '2', afkorting: 'AD', naam: 'Adviesbureau Duinzicht', ziet: false, isU: false }]} />,
  )
  const [eerste, tweede] = screen.getAllByRole('listitem')
  expect(eerste?.textContent).toContain('GGD Zandbakland (u) kan dit zien')
  expect(tweede?.textContent).toContain('Adviesbureau Duinzicht kan dit niet zien')
})

test('de beurt staat er altijd ook in woorden', () => {
  render(<Beurt wie="ander" tekst="Zandbakdorp is aan zet" />)
  expect(screen.getByText('Zandbakdorp is aan zet')).toBeDefined()
})

test('a table names its rows and says how it is sorted', () => {
  render(
    <Tabel
      bijschrift="Documenten"
      kolommen={[
        { kop: 'Document', onderkop: 'Omschrijving', sorteer: { href: '?sort=naam', richting: 'ascending' } },
        { kop: 'Datum', sorteer: { href: '?sort=datum', richting: null } },
      ]}
      rijen={[{ sleutel: '1', cellen: ['Advies.pdf', '21 november 2026'] }]}
    />,
  )
  const tabel = screen.getByRole('table', { name: 'Documenten' })
  expect(within(tabel).getByRole('rowheader', { name: 'Advies.pdf' })).toBeDefined()
  const kop = within(tabel).getByRole('columnheader', { name: /Document.*Omschrijving/ })
  expect(kop.getAttribute('aria-sort')).toBe('ascending')
  expect(within(kop).getByRole('link').textContent).toBe('Document')
  expect(within(kop).getByText('↑').getAttribute('aria-hidden')).toBe('true')
  const ander = within(tabel).getByRole('columnheader', { name: /Datum/ })
  expect(ander.hasAttribute('aria-sort')).toBe(false)
  expect(ander.textContent).not.toMatch(/[↑↓]/)
  // The line above a stacked list, where the heads cannot be seen.
  const regel = screen.getByText('Sorteer op')
  expect(within(regel).getByRole('link', { current: true }).textContent).toBe('Document')
  expect(regel.textContent).toBe('Sorteer opDocument↑Datum')
})

test('van een paneel wordt voorgelezen wat verandert, en niet wat u ermee kunt doen', () => {
  render(
    <Paneel titel="Verloop" voet={<button type="button">Gereedmelden</button>}>
      In behandeling
    </Paneel>,
  )
  expect(within(screen.getByRole('complementary', { name: 'Verloop' })).getByRole('button')).toBeTruthy()
  expect(screen.getByText('In behandeling').closest('[aria-live]')).not.toBeNull()
  expect(screen.getByRole('button').closest('[aria-live]')).toBeNull()
})

test.each([
  ['gesloten', <Vraag key="vraag" open={false} />],
  ['van de pagina gehaald terwijl het open is', null],
])('is een venster %s, dan is de focus terug bij wat het opende', (_hoe, daarna) => {
  const pagina = (vraag: ReactNode) => (
    <>
      <button type="button">Verwijderen</button>
      {vraag}
    </>
  )
  const { rerender } = render(pagina(<Vraag key="vraag" open={false} />))
  const opener = screen.getByRole('button', { name: 'Verwijderen' })
  opener.focus()
  rerender(pagina(<Vraag key="vraag" open />))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Annuleren' }))
  rerender(pagina(daarna))
  expect(document.activeElement).toBe(opener)
})

function Vraag({ open }: Readonly<{ open: boolean }>) {
  return (
    <DialoogVenster open={open} vraag="Verwijderen?" bevestig="Bericht verwijderen" onBevestig={niets} onSluit={niets}>
      Weg is weg.
    </DialoogVenster>
  )
}

const niets = () => undefined
