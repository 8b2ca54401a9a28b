import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TestPagina } from '#components/shell/test-pagina.tsx'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { createActieverzoek } from '#lib/domain/test-objecten.ts'
import { ActieverzoekActies } from './actieverzoek-acties.tsx'

function toon(over: Partial<Actieverzoek>, magNieuw = true) {
  render(
    <TestPagina>
      <ActieverzoekActies actieverzoek={createActieverzoek(over)} magNieuw={magNieuw} />
    </TestPagina>,
  )
  return [...document.querySelectorAll('section :is(a, button)')]
}

const isGevuld = ({ classList }: Element) => classList.contains('bg-action')
const isStil = ({ classList }: Element) => classList.contains('underline')

test.each<[wat: string, over: Partial<Actieverzoek>, kop: string, namen: string[], gevuld: string[], stil: string[]]>([
  [
    'nieuw bij ons',
    { acties: ['behandelen', 'weigeren', 'gereedmelden', 'berichtVerzenden'] },
    'Uw volgende stap',
    ['In behandeling nemen', 'Gereedmelden', 'Weigeren'],
    ['In behandeling nemen'],
    ['Weigeren'],
  ],
  [
    'in behandeling bij ons',
    { status: 'IN_BEHANDELING', acties: ['weigeren', 'gereedmelden'] },
    'Uw volgende stap',
    ['Gereedmelden', 'Weigeren'],
    ['Gereedmelden'],
    ['Weigeren'],
  ],
  [
    'aan ons gereedgemeld',
    { status: 'GEREEDGEMELD', richting: 'verzonden', acties: ['intrekken', 'teruggeven', 'gereed'] },
    'Uw volgende stap',
    ['Afronden', 'Teruggeven', 'Intrekken'],
    ['Afronden'],
    ['Intrekken'],
  ],
  [
    'door ons verstuurd',
    { richting: 'verzonden', acties: ['intrekken', 'berichtVerzenden'] },
    'Wat u kunt doen',
    ['Actieverzoek aanpassen', 'Intrekken'],
    [],
    ['Intrekken'],
  ],
  ['afgelopen', { status: 'GEREED' }, 'Wat u kunt doen', ['Kopieer naar nieuw actieverzoek'], [], []],
])(
  '%s: eerst wat verder brengt, hooguit één gevuld, en stil wat het beëindigt',
  (_, over, kop, namen, gevuld, stil) => {
    const acts = toon(over)
    const naamVan = ({ textContent }: Element) => textContent
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(kop)
    expect(acts.map(naamVan)).toEqual(namen)
    expect(acts.filter(isGevuld).map(naamVan)).toEqual(gevuld)
    expect(acts.filter(isStil).map(naamVan)).toEqual(stil)
  },
)

test('is er niets te doen, dan staat er ook geen kop', () => {
  expect(toon({ status: 'GEREED' }, false)).toEqual([])
  expect(screen.queryByRole('heading')).toBeNull()
})

test('in behandeling nemen kan pas als de code er is: een eerdere druk gaat niet verloren, want hij kan niet', () => {
  const wachtend = document.createElement('div')
  wachtend.innerHTML = renderToString(
    <TestPagina>
      <ActieverzoekActies actieverzoek={createActieverzoek({ acties: ['behandelen'] })} magNieuw />
    </TestPagina>,
  )
  const verstuurt = wachtend.querySelector('form[data-wacht] button:not([type="button"], [hidden])')
  expect(verstuurt?.textContent).toBe('In behandeling nemen')
})
