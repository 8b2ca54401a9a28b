import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { createSamenwerking } from '#lib/domain/test-objecten.ts'
import { BEEINDIG_GEVOLGEN, listSluitGevolgen } from './afsluit-gevolgen.ts'
import { Gevolgen } from './gevolgen.tsx'
import { SamenwerkingAanpassen } from './samenwerking-aanpassen.tsx'

// None of these three is a type that the SWF is known to send: nobody is promised to hear of it.
test.each([
  ['sluiten', <Gevolgen key="sluiten" gevolgen={listSluitGevolgen(createSamenwerking())} />],
  ['beëindigen', <Gevolgen key="beeindigen" gevolgen={BEEINDIG_GEVOLGEN} />],
  [
    'aanpassen',
    <TestPagina key="aanpassen">
      <SamenwerkingAanpassen samenwerking={createSamenwerking()} />
    </TestPagina>,
  ],
])('%s belooft geen notificatie', (_act, pagina) => {
  render(pagina)
  const tekst = screen.getByRole('complementary', { name: 'Wat gebeurt er daarna?' }).textContent
  expect(tekst).toMatch(/[Oo]f zij (ook )?een notificatie krijgen, weten wij niet\./)
  expect(tekst).not.toMatch(/krijgen een notificatie/)
})

const EINDE = '2028-11-22T00:00:00.000+01:00'

test.each([
  [
    { eindDatumTijd: EINDE, verwijderDatum: null },
    'verdwijnt het dossier. Nu is dat op 22 november 2028. Door het sluiten kan',
  ],
  [{ eindDatumTijd: null, verwijderDatum: null }, 'verdwijnt het dossier. De SWF bepaalt wanneer.'],
])('sluiten noemt vooraf alleen de datum die nu geldt (%o)', (over, zin) => {
  expect(listSluitGevolgen(createSamenwerking(over)).join(' ')).toContain(zin)
})

test('beëindigen zegt dat ook de notificaties kunnen verdwijnen', () => {
  render(<Gevolgen gevolgen={BEEINDIG_GEVOLGEN} />)
  expect(screen.getByText(/^Ook de notificaties over dit dossier kunnen verdwijnen/)).toBeDefined()
})
