import { expect, test } from 'vitest'
import { type Certificaat, type CertificaatStand, WEIGERING_UITLEG } from '#lib/domain/certificaat.ts'
import { beoordeelCertificaat } from './dso-koppeling-oordeel.ts'

const NU = new Date('2026-11-22T12:00:00Z')
const na = (dagen: number) => new Date(NU.getTime() + dagen * 86_400_000)
const GOED: Certificaat = {
  ...{ naam: 'TEST Portaal', oin: '00000099000000990000', nummer: '01', uitgever: 'TEST', keten: 'vertrouwd' },
  ...{ geldigVan: na(-300), geldigTot: na(300), sleutelPast: true, voorClient: true },
}
const stand = (anders: Partial<Certificaat>, geweigerd: CertificaatStand['geweigerd'] = null): CertificaatStand => ({
  ...{ certificaat: { ...GOED, ...anders }, sinds: NU.toISOString(), geweigerd },
})

test.each<[string, Partial<Certificaat>, string, RegExp]>([
  ['lang geldig', {}, 'goed', /^Geldig tot 18 september 2027\.$/],
  ['nog drie dagen', { geldigTot: na(3) }, 'letop', /verloopt binnenkort: het is geldig tot 25 november 2026/],
  ['verlopen', { geldigTot: na(-1) }, 'fout', /verlopen op 21 november 2026/],
])('%s: dat staat er, ook als wat klaarstaat geweigerd is', (_naam, anders, uitslag, uitleg) => {
  const alleen = beoordeelCertificaat(stand(anders), NU)
  expect(alleen).toMatchObject({ uitslag, uitleg: expect.stringMatching(uitleg) })

  const beide = beoordeelCertificaat(stand(anders, { weigering: 'sleutel', sinds: NU.toISOString() }), NU)
  expect(beide.uitslag).toBe(uitslag === 'goed' ? 'letop' : uitslag)
  expect(beide.uitleg).toContain(alleen.uitleg)
  expect(beide.uitleg).toContain(WEIGERING_UITLEG.sleutel.uitleg)
  expect(beide.advies).toBe(WEIGERING_UITLEG.sleutel.advies)
})
