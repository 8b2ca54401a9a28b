export type Verzoek =
  { soort: 'onbekend' } | { soort: 'ander-gezag' } | { soort: 'van-u'; lukt: boolean; traag: boolean }

/** What the sandbox makes of a verzoeknummer of 13 digits; the last three are the agreed magic. */
export function findVerzoek(verzoeknummer: string): Verzoek {
  switch (verzoeknummer.slice(-3)) {
    case '404':
      return { soort: 'onbekend' }
    case '403':
      return { soort: 'ander-gezag' }
    case '503':
      return { soort: 'van-u', lukt: false, traag: false }
    case '900':
      return { soort: 'van-u', lukt: true, traag: true }
    default:
      return { soort: 'van-u', lukt: true, traag: false }
  }
}
