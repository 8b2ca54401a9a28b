import 'server-only'
import { z } from 'zod'
import { leesSamenwerkingId } from '#lib/domain/samenwerking.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { normalizeVerzoeknummer } from '#lib/domain/starten.ts'
import type { SamenwerkingenVraag } from './samenwerkingen.ts'
import { SamenwerkingenQuery } from './adres-schema.ts'

/** The list page's address: the API's own filters, and one field to find exactly one dossier by. */
export const ZoekQuery = SamenwerkingenQuery.omit({ samenwerkingId: true, verzoeknummer: true }).extend({
  zoek: z.string().trim().max(40).optional(),
})
export type ZoekFilters = z.output<typeof ZoekQuery>

/**
 * The SWF has no text search: a samenwerkingID or a whole verzoeknummer finds, written as on every page that takes one;
 * anything else finds nothing.
 */
export function toZoekvraag({ zoek, ...filters }: ZoekFilters): SamenwerkingenVraag {
  if (zoek === undefined || zoek === '') return filters
  const id = SamenwerkingId.safeParse(leesSamenwerkingId(zoek))
  if (id.success) return { samenwerkingId: id.data }
  const cijfers = normalizeVerzoeknummer(zoek)
  // Not a number of any verzoek: an id that cannot exist keeps the answer honest, none found.
  return /^\d{13}$/.test(cijfers)
    ? { ...filters, verzoeknummer: cijfers }
    : { samenwerkingId: SamenwerkingId.parse('SAM-0') }
}
