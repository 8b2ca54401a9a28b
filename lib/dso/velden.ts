import 'server-only'
import { profiel } from './profiel.ts'

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** Our name of a field the SWF calls otherwise (U2). */
export function onzeVeldnaam(naam: string): string {
  return Object.entries(profiel().velden).find(([, hun]) => hun === naam)?.[0] ?? naam
}

function hunVeldnaam(naam: string): string {
  return profiel().velden[naam] ?? naam
}

/** An answer of the SWF in our names of fields, at any depth. `_links` has rels, and those have their own list. */
export function naarOnzeVelden(inhoud: unknown): unknown {
  return hernoem(inhoud, onzeVeldnaam)
}

/** What we send, in the SWF's names of fields. */
export function naarHunVelden(inhoud: unknown): unknown {
  return hernoem(inhoud, hunVeldnaam)
}

/** A query, or the parts of a form, in the SWF's names; what stands between brackets stays. */
export function naarHunNamen<T>(query: Readonly<Record<string, T>> = {}): Readonly<Record<string, T>> {
  if (Object.keys(profiel().velden).length === 0) return query
  return Object.fromEntries(
    Object.entries(query).map(([naam, waarde]) => [naam.replace(/^\w+/, (veld) => hunVeldnaam(veld)), waarde]),
  )
}

function hernoem(inhoud: unknown, naam: (veld: string) => string): unknown {
  if (Object.keys(profiel().velden).length === 0) return inhoud
  if (Array.isArray(inhoud)) return inhoud.map((deel) => hernoem(deel, naam))
  if (!isObject(inhoud)) return inhoud
  return Object.fromEntries(
    Object.entries(inhoud).map(([veld, waarde]) => [naam(veld), veld === '_links' ? waarde : hernoem(waarde, naam)]),
  )
}
