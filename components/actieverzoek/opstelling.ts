import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'

/** Form fields to raw input. */
export function leesOpstelling(gegevens: FormData) {
  const velden: Record<string, unknown> = Object.fromEntries(gegevens)
  return {
    ...velden,
    reactieGewenst: gegevens.get('reactieGewenst') ?? '',
    ontvangers: gegevens.getAll('ontvangers'),
    documenten: gegevens.getAll('documenten'),
    regelErbij: gegevens.get('regelErbij') !== null,
  }
}

/** The deelnemer of this OIN, or of this name where the SWF gives no OIN. */
export function deelnemerVan(deelnemers: readonly Deelnemer[], oin: string | null, naam: string): Deelnemer | null {
  return deelnemers.find((deelnemer) => deelnemer.oin === oin) ?? deelnemerMetNaam(deelnemers, naam)
}

/**
 * What this ontvanger cannot see of these documents now; null when the SWF does not tell their toegang and it matters.
 * Who added one sees it, by OIN only: two may bear one name, and a warning too many is the safe mistake here.
 */
export function onzichtbaarVoor(documenten: readonly Document[], ontvanger: Deelnemer): Document[] | null {
  const strikt = documenten.filter(
    ({ vertrouwelijkheid, toegevoegdDoor }) => vertrouwelijkheid === 'SV' && toegevoegdDoor !== ontvanger.oin,
  )
  if (ontvanger.rol === 'INITIATOR' || ontvanger.privilege === 'VT' || strikt.length === 0) return []
  return ontvanger.privilege === null ? null : strikt
}

/** The deelnemer of this name; where several bear it, the one who sees least, so that a warning is never missed. */
export function deelnemerMetNaam(deelnemers: readonly Deelnemer[], naam: string): Deelnemer | null {
  const gelijk = deelnemers.filter((deelnemer) => deelnemer.naam === naam)
  return gelijk.find(({ privilege }) => privilege === 'BT') ?? gelijk[0] ?? null
}

/** `1 document`, `3 documenten`. */
export function telDocumenten(aantal: number): string {
  return aantal === 1 ? '1 document' : `${aantal} documenten`
}
