import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CertificaatStand, CertificaatWeigering } from '#lib/domain/certificaat.ts'
import { CertificaatMelding } from './certificaat-melding.tsx'

const stand = (weigering: CertificaatWeigering | null): CertificaatStand => ({
  certificaat: {
    ...{ naam: 'TEST Portaal', oin: '00000099000000990000', nummer: '01', uitgever: 'TEST', keten: 'vertrouwd' },
    ...{ geldigVan: new Date('2026-01-01'), geldigTot: new Date('2028-03-01'), sleutelPast: true, voorClient: true },
  },
  sinds: '2026-11-22T09:00:00Z',
  geweigerd: weigering && { weigering, sinds: '2026-11-22T09:00:00Z' },
})

test('zonder bijzonderheden staat er niets', () => {
  const { container } = render(<CertificaatMelding stand={stand(null)} dagen={400} />)
  expect(container.textContent).toBe('')
})

test('een nieuw certificaat dat niet klopt: wat er mis is, wat te doen, en dat het vorige blijft', () => {
  const { container } = render(<CertificaatMelding stand={stand('sleutel')} dagen={400} />)
  expect(container.textContent).toContain('Het nieuwe certificaat is niet in gebruik genomen')
  expect(container.textContent).toContain('De sleutel hoort niet bij het certificaat.')
  expect(container.textContent).toContain('SWF_CLIENT_KEY')
  expect(container.textContent).toContain('het certificaat gebruiken dat het al had. Dat geldt tot 1 maart 2028')
})

test('bestanden die weg of half zijn, heten geen nieuw certificaat', () => {
  const { container } = render(<CertificaatMelding stand={stand('onleesbaar')} dagen={400} />)
  expect(container.textContent).toContain('De certificaatbestanden zijn niet te lezen')
  expect(container.textContent).not.toMatch(/nieuwe certificaat|vorige certificaat/)
})

test.each([
  [59, 'Het certificaat verloopt binnenkort'],
  [-1, 'Het certificaat is verlopen'],
])('nog %i dagen', (dagen, titel) => {
  const { container } = render(<CertificaatMelding stand={stand(null)} dagen={dagen} />)
  expect(container.textContent).toContain(titel)
})
