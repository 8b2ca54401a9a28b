import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { createDeelnemer, createDocument, createSamenwerking } from '#lib/domain/test-objecten.ts'
import { DocumentenBewijs } from './documenten-bewijs.tsx'

const GEMEENTE = createDeelnemer({
  oin: Oin.parse('00000099000000010000'),
  naam: 'Gemeente Zandbakdorp',
  rol: 'INITIATOR',
  privilege: 'VT',
})
const GGD = createDeelnemer({ naam: 'GGD Zandbakland', privilege: 'BT' })

test.each([
  [
    'SV',
    'Kunnen dit nu zien: Gemeente Zandbakdorp, en wie later volledige toegang krijgt.',
    'Zien dit nu niet: GGD Zandbakland.',
  ],
  ['RV', 'Kunnen dit nu zien: Gemeente Zandbakdorp en GGD Zandbakland, en wie later toegang krijgt.', null],
] as const)('een bewijs (%s) zegt wie het document ziet, en wie niet', (vertrouwelijkheid, wel, niet) => {
  const { container } = render(
    <TestPagina>
      <DocumentenBewijs
        samenwerking={createSamenwerking()}
        deelnemers={[GEMEENTE, GGD]}
        documenten={[createDocument({ vertrouwelijkheid, toegevoegdDoor: GEMEENTE.oin })]}
        beurt={{ wie: 'klaar', tekst: 'Niemand is aan zet' }}
        namens="Gemeente Zandbakdorp"
      />
    </TestPagina>,
  )
  const zinnen = [...container.querySelectorAll('p')].map(({ textContent }) => textContent)
  expect(zinnen).toContain(wel)
  expect(zinnen.find((zin) => zin.startsWith('Zien dit nu niet')) ?? null).toBe(niet)
})
