import type { Concept, ConceptInhoud } from '#lib/domain/starten-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'

export type Wijziging = Readonly<Partial<ConceptInhoud>>
/** `weg` for a page that is being left. */
export type Stuur = (wijziging: Wijziging, weg?: boolean) => Promise<Concept>

/** `over` is what is not kept. */
type Uitkomst =
  | Readonly<{ fout: null; concept: Concept; over: Wijziging }>
  | Readonly<{ fout: ProblemError; concept: Concept | null; over: Wijziging }>

export const isLeeg = (wijziging: Wijziging) => Object.keys(wijziging).length === 0

export type Geweigerd = Readonly<{ over: Wijziging; fout: ProblemError }>

/** `vast` is what still is as it was refused, `goed` the rest. */
export function splits(wijziging: Wijziging, geweigerd: Geweigerd | null): { goed: Wijziging; vast: Wijziging } {
  const oud: Readonly<Record<string, unknown>> = geweigerd?.over ?? {}
  const is = (veld: string, waarde: unknown) => veld in oud && JSON.stringify(oud[veld]) === JSON.stringify(waarde)
  const deel = (isVast: boolean): Wijziging =>
    Object.fromEntries(Object.entries(wijziging).filter(([veld, waarde]) => is(veld, waarde) === isVast))
  return { goed: deel(false), vast: deel(true) }
}

/** What is refused after this: the same as before while any of it waits, unless the server now said it of something else. */
export function nogGeweigerd(
  { fout, over }: Uitkomst,
  { wacht, geweigerd }: Readonly<{ wacht: Wijziging; geweigerd: Geweigerd | null }>,
): Geweigerd | null {
  if (fout?.invalidParams !== undefined) return { over, fout }
  return fout === null && isLeeg(wacht) ? null : geweigerd
}

export function foutVan(geweigerd: Geweigerd | null): ProblemError | null {
  return geweigerd === null ? null : geweigerd.fout
}

/** Sends a change; one field that is refused does not keep the others from being kept. Never fails: it says what is left over, and why. */
export async function stuurWatKan(stuur: Stuur, wijziging: Wijziging, weg: boolean): Promise<Uitkomst> {
  try {
    return { fout: null, concept: await stuur(wijziging, weg), over: {} }
  } catch (cause) {
    const fout = cause instanceof ProblemError ? cause : new ProblemError('interne-fout', { cause })
    const geweigerd = new Set(fout.invalidParams?.map(({ name }) => name.split('.')[0]))
    const deel = (isOver: boolean): Wijziging =>
      Object.fromEntries(Object.entries(wijziging).filter(([veld]) => geweigerd.has(veld) === isOver))
    const [over, goed] = [deel(true), deel(false)]
    if (isLeeg(over) || isLeeg(goed)) return { fout, concept: null, over: wijziging }
    const rest = await stuurWatKan(stuur, goed, weg)
    return { fout, concept: rest.concept, over: { ...over, ...rest.over } }
  }
}
