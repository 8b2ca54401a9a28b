import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { AantalGekozen } from './selectie.tsx'
import { ZipFormulier } from './zip-formulier.tsx'

function toon(over: { aantal?: number; koppelbaar?: boolean; reden?: unknown }) {
  const id = SamenwerkingId.parse('SAM-10021')
  const props = { samenwerkingId: id, metStrikt: true, koppelbaar: true, aantal: 3, hoogstens: 10_000, ...over }
  render(
    <ZipFormulier {...props} opPagina={3} kop={<AantalGekozen />}>
      {['a.pdf', 'b.pdf', 'c.pdf'].map((naam) => (
        <input key={naam} type="checkbox" name="documentId" value={naam} aria-label={`${naam} kiezen`} />
      ))}
    </ZipFormulier>,
  )
}
const isEr = (naam: string) => screen.queryByRole('button', { name: naam }) !== null

test.each([
  [10_000, true],
  [10_001, false],
])('bij %i documenten is alles in één zip te downloaden: %s', (aantal, past) => {
  toon({ aantal })
  expect(isEr('Alles downloaden (zip)')).toBe(past)
  expect(isEr('Selectie downloaden (zip)')).toBe(true)
  const zin = 'In één zip passen 10.000 documenten, en u ziet er 10.001. Kies in de lijst welke documenten u wilt'
  expect(screen.queryByText(new RegExp(zin)) === null).toBe(past)
})

test('vooraf staat er dat strikt vertrouwelijk zonder vinkje niet meekomt', () => {
  toon({})
  const vinkje = screen.getByRole('checkbox', { name: 'Strikt vertrouwelijke documenten meenemen' })
  const uitleg = document.getElementById(vinkje.getAttribute('aria-describedby') ?? '')
  expect(uitleg?.textContent).toContain('Anders komen ze in geen enkele zip')
})

test.each([true, false])(
  'koppelbaar %s: de selectie gaat naar een eigen pagina, of de knop is er niet',
  (koppelbaar) => {
    toon({ koppelbaar })
    const naam = 'Selectie koppelen aan actieverzoek'
    expect(isEr(naam)).toBe(koppelbaar)
    if (koppelbaar) {
      const adres = screen.getByRole('button', { name: naam }).getAttribute('formaction')
      expect(adres).toBe('/samenwerkingen/SAM-10021/documenten/koppelen')
    }
  },
)

test('wat u met de selectie kunt doen, staat vóór de lijst', () => {
  toon({})
  const [eerste] = screen.getAllByRole('checkbox', { name: /kiezen$/ })
  const knop = screen.getByRole('button', { name: 'Selectie downloaden (zip)' })
  expect(eerste?.compareDocumentPosition(knop)).toBe(Node.DOCUMENT_POSITION_PRECEDING)
})

test.each([
  [undefined, false],
  ['iets', false],
  ['deels-strikt', true],
])('na %s staan de knoppen open: %s', (reden, open) => {
  toon({ reden })
  const knop = screen.getByRole('button', { name: 'Selectie downloaden (zip)' })
  expect(knop.closest('details')?.open).toBe(open)
  expect(screen.getByRole('checkbox', { name: 'Alle 3 op deze pagina' }).closest('details')).toBeNull()
})

test('alle op deze pagina kiest de lijst en niet wat er nog bij is te kiezen; hoeveel er gekozen zijn, staat erbij', async () => {
  toon({})
  const alle = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Alle 3 op deze pagina' })
  const lijst = screen.getAllByRole<HTMLInputElement>('checkbox', { name: /kiezen$/ })
  await userEvent.click(alle)
  expect([...lijst, alle].map(({ checked }) => checked)).toEqual([true, true, true, true])
  expect(screen.getByText('· 3 gekozen')).toBeDefined()
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Strikt/ }).checked).toBe(false)
  await userEvent.click(screen.getByRole('checkbox', { name: 'b.pdf kiezen' }))
  expect(alle.checked).toBe(false)
  expect(screen.getByText('· 2 gekozen')).toBeDefined()
  await userEvent.click(alle)
  await userEvent.click(alle)
  expect(lijst.some(({ checked }) => checked)).toBe(false)
  expect(screen.queryByText(/gekozen/)).toBeNull()
})
