import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Formulier } from './formulier.tsx'

const formulier = (
  <Formulier aria-label="proef">
    <input name="bericht" />
    <button>Versturen</button>
  </Formulier>
)

test('before its code is there, Enter presses a button that does nothing, and nothing goes into an address', () => {
  const wachtend = document.createElement('div')
  wachtend.innerHTML = renderToString(formulier)
  const form = wachtend.querySelector('form')
  expect(form?.method).toBe('post')
  expect(form?.dataset['wacht']).toBe('true')
  expect(form?.querySelector('button')?.disabled).toBe(true)
})

test('with its code there, the button is the one the page shows', () => {
  render(formulier)
  const form = screen.getByRole<HTMLFormElement>('form', { name: 'proef' })
  expect(form.dataset['wacht']).toBeUndefined()
  expect(screen.getAllByRole('button')).toHaveLength(1)
})
