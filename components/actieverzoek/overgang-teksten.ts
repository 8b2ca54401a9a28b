import { wederpartijVan, type Overgang } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'

/** Transitions with a page of their own; taking up goes at once. */
export type OvergangMetPagina = Exclude<Overgang, 'behandeling'>

/** The last part of the page's address, after that of the actieverzoek. */
export const OVERGANG_PAD: Readonly<Record<OvergangMetPagina, string>> = {
  gereedmelding: 'gereedmelden',
  weigering: 'weigeren',
  intrekking: 'intrekken',
  afronding: 'afronden',
  teruggave: 'teruggeven',
}

type Teksten = {
  /** The page's heading. */
  titel: string
  hint: string
  /** What follows, one sentence each. */
  gevolgen: string[]
  kanTerug: boolean
}

/** What a person must know before the act, in words for this actieverzoek. */
export function overgangTeksten(overgang: OvergangMetPagina, actieverzoek: Actieverzoek): Teksten {
  const ander = wederpartijVan(actieverzoek)
  const leest = `${ander} leest uw toelichting.`
  switch (overgang) {
    case 'gereedmelding':
      return {
        titel: 'Actieverzoek gereedmelden',
        hint: 'Zeg kort waar uw antwoord staat, bijvoorbeeld in welk document.',
        gevolgen: [leest, `${ander} is daarna aan zet, en rondt af of geeft het terug.`],
        kanTerug: true,
      }
    case 'weigering':
      return {
        titel: 'Actieverzoek weigeren',
        hint: 'Schrijf waarom u dit niet doet, en wie het misschien wel kan.',
        gevolgen: [leest, 'Het actieverzoek eindigt. U kunt dit niet terugdraaien.'],
        kanTerug: false,
      }
    case 'intrekking':
      return {
        titel: 'Actieverzoek intrekken',
        hint: 'Schrijf waarom u het antwoord niet meer nodig heeft.',
        gevolgen: [
          leest,
          `${ander} hoeft niets meer te doen.`,
          'U kunt dit niet terugdraaien. Een nieuw actieverzoek kan wel.',
        ],
        kanTerug: false,
      }
    case 'afronding':
      return {
        titel: 'Actieverzoek afronden',
        hint: 'Bijvoorbeeld wat u met het antwoord doet.',
        gevolgen: [leest, 'Niemand is daarna nog aan zet. U kunt dit niet terugdraaien.'],
        kanTerug: false,
      }
    case 'teruggave':
      return {
        titel: 'Actieverzoek teruggeven',
        hint: 'Schrijf wat er nog ontbreekt.',
        gevolgen: [leest, `Het komt weer in behandeling bij ${ander}. ${ander} is dan aan zet.`],
        kanTerug: true,
      }
  }
}
