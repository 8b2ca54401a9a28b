import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import type { Afloop } from '#lib/problem/problem-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { naMislukking, nieuwBestand, wachtrijReducer, type WachtrijBestand } from './wachtrij.ts'
import { WachtrijRegel } from './wachtrij-regel.tsx'

const BESTAND = nieuwBestand(new File(['inhoud'], 'advies.pdf'), 1000)

beforeEach(() => {
  vi.useFakeTimers()
})
function doeNiets(): void {
  // The row only shows here.
}

type RegelProps = Readonly<{ over: Partial<WachtrijBestand>; bezig?: boolean }>

function Regel({ over, bezig = false }: RegelProps) {
  return (
    <WachtrijRegel
      samenwerkingId={SamenwerkingId.parse('SAM-10001')}
      bestand={{ ...BESTAND, vertrouwelijkheid: 'RV', ...over }}
      dubbelVan={null}
      bezwaar={null}
      bezig={bezig}
      onWijzig={doeNiets}
      onHaalWeg={doeNiets}
      onPasToe={undefined}
      onOpnieuw={doeNiets}
    />
  )
}

async function verstrijk(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

test('een bestand dat onderweg is, is niet traag; wel als de verwerking tien seconden duurt', async () => {
  const { rerender } = render(<Regel over={{ stand: 'bezig', voortgang: 0.4 }} />)
  await verstrijk(60_000)
  expect(screen.queryByText(/langer dan normaal/)).toBeNull()
  rerender(<Regel over={{ stand: 'bezig', voortgang: 1 }} />)
  await verstrijk(9_999)
  expect(screen.queryByText(/langer dan normaal/)).toBeNull()
  await verstrijk(1)
  expect(screen.getByText('Dit duurt langer dan normaal. U hoeft niets te doen.')).toBeTruthy()
})

test('zolang er verstuurd wordt, is aan een wachtend of mislukt bestand niets te veranderen', () => {
  const { rerender } = render(<Regel over={{ stand: 'wacht' }} bezig />)
  const velden = () => [...screen.queryAllByRole('radio'), ...screen.queryAllByRole('textbox')]
  expect([...velden(), ...screen.queryAllByRole('button')]).toEqual([])
  rerender(<Regel over={{ stand: 'mislukt' }} bezig />)
  expect([...velden(), ...screen.queryAllByRole('button')]).toEqual([])
  rerender(<Regel over={{ stand: 'mislukt' }} />)
  expect(velden()).toHaveLength(3)
  expect(screen.getAllByRole('button')).toHaveLength(2)
})

test('na een mislukte poging staat de omschrijving er nog', () => {
  render(<Regel over={{ stand: 'mislukt', omschrijving: 'Advies geluid' }} />)
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Omschrijving/ }).value).toBe('Advies geluid')
})

const niet = (afloop?: Afloop) =>
  new ProblemError('interne-fout', { handeling: 'document-toevoegen', ...(afloop && { afloop }) })

test.each([
  ['niemand weet of het aankwam', niet('onbekend'), true],
  ['een ander dan het portaal antwoordde', niet(), true],
  ['het kwam zeker niet aan', niet('niet-aangekomen'), false],
  ['het is geweigerd', new ProblemError('te-groot'), false],
])('wat u koos, staat vast als het zo al kan zijn toegevoegd: %s', (_wat, probleem, vast) => {
  const mislukt = { ...BESTAND, vertrouwelijkheid: 'RV', ...naMislukking(probleem, BESTAND) } as const
  render(<Regel over={mislukt} />)
  expect(screen.queryAllByRole('radio').length === 0).toBe(vast)
  expect(screen.queryByText(/^U koos ‘vertrouwelijk’\./) !== null).toBe(vast)
  expect(screen.getByRole('button', { name: 'Opnieuw proberen advies.pdf' })).toBeTruthy()
  const [daarna] = wachtrijReducer([mislukt], { soort: 'toepassen', vertrouwelijkheid: 'SV' })
  expect(daarna?.vertrouwelijkheid).toBe(vast ? 'RV' : 'SV')
})

test.each([
  ['het kwam zeker niet aan', naMislukking(niet('niet-aangekomen'), { misschien: true })],
  ['de sessie was voorbij', naMislukking(new ProblemError('niet-ingelogd'), { misschien: true })],
  ['het werd gestopt', { stand: 'gestopt', misschien: true } as const],
])('twijfel blijft, hoe een volgende poging ook afloopt: %s', (_wat, over) => {
  render(<Regel over={over} />)
  expect(screen.queryAllByRole('radio')).toEqual([])
  expect(screen.getByText(/^Misschien is het bestand zo al toegevoegd|^U koos/)).toBeTruthy()
  expect(screen.queryByText(/gestopt, niet toegevoegd/)).toBeNull()
  expect('probleem' in over ? over.probleem.afloop : 'onbekend').not.toBe('niet-aangekomen')
})
