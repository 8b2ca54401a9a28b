import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ProblemCode } from '#lib/problem/problem-schema.ts'
import { ZipMelding } from './zip-formulier.tsx'

// Without a session the login comes, not the list.
test.each([
  ...ProblemCode.options.filter((code) => code !== 'niet-ingelogd'),
  ...['niets-gekozen', 'alleen-strikt', 'deels-strikt', 'geen-documenten'],
])('%s heeft een zin', (reden) => {
  render(<ZipMelding reden={reden} />)
  expect(screen.getByRole('alert').textContent).toMatch(/\.$/)
})

test.each([undefined, 'iets', 'toString', ['niet-gevonden']])('%s zegt niets', (reden) => {
  render(<ZipMelding reden={reden} />)
  expect(screen.queryByRole('alert')).toBeNull()
})
