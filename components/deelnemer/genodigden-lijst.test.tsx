import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { GenodigdenLijst } from './genodigden-lijst.tsx'
import type { Genodigde } from './uitnodigingen.ts'

const genodigde = (oin: string, naam: string): Genodigde => ({
  ...{ oin: Oin.parse(oin), naam, privilege: 'BT', sleutel: oin, stand: 'klaar', reden: null },
})
const BEGIN = [genodigde('00000099000000040000', 'GGD'), genodigde('00000099000000070000', 'Waterschap')]

function Lijst() {
  const [lijst, setLijst] = useState<readonly Genodigde[]>(BEGIN)
  return (
    <>
      <GenodigdenLijst lijst={lijst} onLijst={setLijst} />
      <button
        type="button"
        onClick={() => {
          setLijst(BEGIN)
        }}
      >
        Terugzetten
      </button>
    </>
  )
}

test('na het weghalen blijft de aandacht bij de lijst, die zegt wie eraf is, ook als ze leeg is', async () => {
  render(<Lijst />)
  for (const naam of ['GGD', 'Waterschap']) {
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`^Van de lijst halen.*${naam}$`) }))
    expect(document.activeElement).toBe(screen.getByRole('status'))
    expect(screen.getByRole('status').textContent).toContain(`${naam} is van de lijst gehaald.`)
  }
  await userEvent.click(screen.getByRole('button', { name: 'Terugzetten' }))
  expect(screen.queryByText(/gehaald/)).toBeNull()
})
