import 'server-only'
import type { KoppelingFout, KoppelingFunctie, Onderwerp } from '#lib/domain/dso-koppeling.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { koppelingFoutVan } from './dso-koppeling-fout.ts'
import { profiel, type Profiel } from './profiel.ts'

/** How one function went lately, for one organisation. Durations in milliseconds until the answer began. */
export type Meting = {
  gelukt: Date | null
  mislukt: { tijdstip: Date; fout: KoppelingFout } | null
  duren: number[]
}

export const MAX_DUREN = 50

type Geheugen = { sinds: Date; perOin: Map<string, Map<KoppelingFunctie, Meting>> }

// Pages and route handlers may each have their own copy of this module; the process has one memory.
const plaats = globalThis as typeof globalThis & { portaalMetingen?: Geheugen }

function geheugen(): Geheugen {
  plaats.portaalMetingen ??= { sinds: new Date(), perOin: new Map() }
  return plaats.portaalMetingen
}

/**
 * Runs an upstream call and remembers when it last worked, when and how it last failed, and how long it took: in this
 * process alone, without an id or a text. A 404 or a wrong field says nothing about the connection and is left out.
 */
export async function metMeting<T>(
  oin: string,
  { methode, pad, signal }: { methode: string; pad: string; signal?: AbortSignal },
  fn: () => Promise<T>,
): Promise<T> {
  const begin = performance.now()
  const meting = metingVan(oin, functieVan(methode, pad))
  try {
    const antwoord = await fn()
    if (meting !== null) noteer(meting, performance.now() - begin)
    return antwoord
  } catch (fout) {
    const soort = fout instanceof ProblemError && !isAfgebroken(signal) ? koppelingFoutVan(fout) : null
    if (meting !== null && soort !== null) meting.mislukt = { tijdstip: new Date(), fout: soort }
    throw fout
  }
}

/** By whoever asked. That our own deadline passed does say something about the connection. */
function isAfgebroken(signal: AbortSignal | undefined): boolean {
  if (signal?.aborted !== true) return false
  const reden: unknown = signal.reason
  return !(reden instanceof DOMException && reden.name === 'TimeoutError')
}

function noteer(meting: Meting, duur: number): void {
  meting.gelukt = new Date()
  meting.duren = [...meting.duren.slice(1 - MAX_DUREN), duur]
}

/** What this process remembers about an organisation, and since when it remembers anything. */
export function getMetingen(oin: string): { sinds: Date; metingen: ReadonlyMap<KoppelingFunctie, Meting> } {
  const { sinds, perOin } = geheugen()
  return { sinds, metingen: perOin.get(oin) ?? new Map<KoppelingFunctie, Meting>() }
}

function metingVan(oin: string, functie: KoppelingFunctie | null): Meting | null {
  if (functie === null) return null
  const { perOin } = geheugen()
  const eigen = perOin.get(oin) ?? new Map<KoppelingFunctie, Meting>()
  const meting = eigen.get(functie) ?? { gelukt: null, mislukt: null, duren: [] }
  perOin.set(oin, eigen.set(functie, meting))
  return meting
}

/** The function of a call, by the paths of the profile; null for a path that is in none of them. */
export function functieVan(methode: string, pad: string): KoppelingFunctie | null {
  const gevonden = patronen(profiel()).find(({ patroon }) => patroon.test(pad))
  return gevonden ? `${gevonden.onderwerp}-${methode === 'GET' ? 'lezen' : 'wijzigen'}` : null
}

type Patroon = { patroon: RegExp; onderwerp: Onderwerp }
const gemaakt = new WeakMap<Profiel, Patroon[]>()

function patronen(van: Profiel): Patroon[] {
  const bekend = gemaakt.get(van)
  if (bekend !== undefined) return bekend
  const nieuw = Object.entries(van.paden).map(([naam, pad]) => ({
    patroon: new RegExp(`^${pad.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    onderwerp: onderwerpVan(naam),
  }))
  gemaakt.set(van, nieuw)
  return nieuw
}

function onderwerpVan(naam: string): Onderwerp {
  if (naam.startsWith('notificatie')) return 'notificaties'
  if (/^(document|inhoud)/.test(naam)) return 'documenten'
  return /^(actieverzoek|bericht|koppeling)/.test(naam) ? 'actieverzoeken' : 'samenwerkingen'
}
