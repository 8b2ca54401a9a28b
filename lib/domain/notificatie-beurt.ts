import type { Actieverzoek } from './actieverzoek-schema.ts'
import { beurtInSamenwerking, type Beurt } from './beurt.ts'
import type { Notificatie } from './notificatie-schema.ts'
import { telwoord } from './werkvoorraad.ts'

/**
 * Who is aan zet now, by actieverzoekId. Of what is not in `van` nothing is known, and so nothing is said: it may be done,
 * stand still, or not have been read. `volledig` is false when more wait for you than were read.
 */
export type Beurten = Readonly<{ van: ReadonlyMap<string, Beurt>; volledig: boolean }>

/** Pure: of these actieverzoeken those that wait for somebody; `status` is their dossier's. */
export function toBeurten(status: string, actieverzoeken: readonly Actieverzoek[], volledig: boolean): Beurten {
  const lopend = actieverzoeken.flatMap((actieverzoek) => {
    const beurt = beurtInSamenwerking(status, actieverzoek)
    return beurt.wie === 'u' || beurt.wie === 'ander' ? [[actieverzoek.actieverzoekId, beurt] as const] : []
  })
  return { van: new Map(lopend), volledig }
}

/** Whose turn it is in what a notificatie is about; null where that is nobody's, or not known. */
export function beurtVanNotificatie({ actieverzoekId }: Notificatie, { van }: Beurten): Beurt | null {
  return actieverzoekId === null ? null : (van.get(actieverzoekId) ?? null)
}

/** How many of the notificaties shown are about what waits for you; null when none is known to be. */
export function describeUwBeurt(notificaties: readonly Notificatie[], beurten: Beurten): string | null {
  const aantal = notificaties.filter((notificatie) => beurtVanNotificatie(notificatie, beurten)?.wie === 'u').length
  if (aantal === 0) return null
  const over = 'over een actieverzoek waarbij u aan zet bent'
  if (notificaties.length === 1) return `Deze notificatie gaat ${over}`
  const tenMinste = telwoord({ exact: beurten.volledig, afgebroken: !beurten.volledig })
  const zin = `${aantal} van deze ${notificaties.length} notificaties ${aantal === 1 ? 'gaat' : 'gaan'} ${over}`
  return tenMinste === '' ? zin : `Ten minste ${zin}`
}
