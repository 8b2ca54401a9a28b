import { fireEvent, render, screen } from '@testing-library/react'
import { ErrorBoundary, type ErrorComponent } from 'next/dist/client/components/error-boundary'
import { expect, test, vi } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { OnzeFout } from './onze-fout.tsx'

const Fout: ErrorComponent = (props) => (
  <OnzeFout {...props} error={Object.assign(new Error(), { digest: 'nummer-7' })} />
)

test('Opnieuw proberen vraagt de pagina opnieuw aan de server, en toont niet nog eens wat al mislukt was', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  // What the server answered stays what it is until it is asked again.
  let antwoord = (): string => {
    throw new Error('stuk')
  }
  function Pagina() {
    return <p>{antwoord()}</p>
  }
  const refresh = vi.fn(() => {
    antwoord = () => 'De pagina'
  })
  render(
    <TestPagina router={{ refresh }}>
      <ErrorBoundary errorComponent={Fout}>
        <Pagina />
      </ErrorBoundary>
    </TestPagina>,
  )
  expect(screen.getByText('Nummer van deze melding: nummer-7')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
  expect(await screen.findByText('De pagina')).toBeTruthy()
  expect(refresh).toHaveBeenCalledOnce()
})
