import type { Actieverzoek } from './actieverzoek-schema.ts'
import { beurtInSamenwerking, type Beurt } from './beurt.ts'
import type { Notificatie } from './notificatie-schema.ts'

/**
 * Who is aan zet now, by actieverzoekId. Of what is not in `van` nothing is known, and so nothing is said: it may be done,
 * stand still, or not have been read. `volledig` is false when more wait for you than were read.
 */
export type Beurten = Readonly<{ van: ReadonlyMap<string, Beurt>; volledig: boolean }>

/** Pure: of these actieverzoeken those that wait for somebody; `status` is their dossier's, and when closed nobody is. */
export function toBeurten(status: string, actieverzoeken: readonly Actieverzoek[], volledig: boolean): Beurten {
  const lopend = actieverzoeken.flatMap((actieverzoek) => {
    const beurt = beurtInSamenwerking(status, actieverzoek)
    return beurt.wie === 'u' || beurt.wie === 'ander' ? [[actieverzoek.actieverzoekId, beurt] as const] : []
  })
  return { van: new Map(lopend), volledig: volledig || status === 'GESLOTEN' }
}

/** Whose turn it is in what a notificatie is about; null where that is nobody's, or not known. */
export function beurtVanNotificatie({ actieverzoekId }: Notificatie, { van }: Beurten): Beurt | null {
  return actieverzoekId === null ? null : (van.get(actieverzoekId) ?? null)
}

/** How many of the notificaties shown are about what waits for you, or that it is not known of each; null when none is. */
export function describeUwBeurt(notificaties: readonly Notificatie[], beurten: Beurten): Beurt | null {
  const overVerzoek = notificaties.filter(({ actieverzoekId }) => actieverzoekId !== null)
  const gevonden = overVerzoek.map((notificatie) => beurtVanNotificatie(notificatie, beurten))
  const aantal = gevonden.filter((beurt) => beurt?.wie === 'u').length
  if (aantal > 0) return { wie: 'u', tekst: zinVoorU(aantal, notificaties.length, beurten.volledig) }
  if (beurten.volledig || !gevonden.includes(null)) return null
  return { wie: 'onbekend', tekst: 'Niet van elk actieverzoek is bekend of u aan zet bent' }
}

function zinVoorU(aantal: number, totaal: number, volledig: boolean): string {
  const over = 'over een actieverzoek waarbij u aan zet bent'
  if (totaal === 1) return `Deze notificatie gaat ${over}`
  const zin = `${aantal} van deze ${totaal} notificaties ${aantal === 1 ? 'gaat' : 'gaan'} ${over}`
  return volledig ? zin : `Ten minste ${zin}`
}
