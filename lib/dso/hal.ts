import 'server-only'
import { z } from 'zod'
import type { Pagina } from '#lib/domain/pagina.ts'
import { profiel } from './profiel.ts'
import type { Query } from './transport.ts'

const Link = z.looseObject({ href: z.string() })

/** `_links` as rel names. The hrefs are never followed (they may name another host), so they are not kept. */
export const Rels = z
  .record(z.string(), z.union([Link, z.array(Link)]))
  .nullish()
  .catch(null)
  .transform((links) => Object.keys(links ?? {}))

/** The rels we know as acts, in the domain's order; others are ignored. Aliases come from the profile. */
export function toActies<A extends string>(rels: readonly string[], bekend: readonly A[]): A[] {
  const namen = new Set(rels.map((rel) => profiel().rels[rel] ?? rel))
  return bekend.filter((actie) => namen.has(actie))
}

/** Text that may be absent, null or empty upstream. */
export const tekst = z
  .string()
  .nullish()
  .transform((waarde) => waarde || null)

/** The name of an organisation; its OIN says more than nothing. */
export function naamOf(naam: string | null, oin: string | null): string {
  return naam ?? oin ?? 'onbekend'
}

/** Counts: absent means none. */
export const aantal = z
  .int()
  .nonnegative()
  .nullish()
  .transform((waarde) => waarde ?? 0)

/** ISO 8601 with an offset; a Java zone name at the end is dropped. */
export const datumTijd = z
  .string()
  .transform((waarde) => waarde.replace(/\[.*\]$/, ''))
  .refine((waarde) => !Number.isNaN(Date.parse(waarde)), 'geen datum')

/** A date that may be absent; one we cannot read counts as absent, since nothing depends on it but a sentence. */
export const datumTijdOfNiets = datumTijd
  .nullish()
  .catch(null)
  .transform((waarde) => waarde ?? null)

const Page = z.looseObject({
  number: z.int(),
  size: z.int(),
  totalElements: z.int(),
  totalPages: z.int(),
})

/** A HAL collection of `item` under `naam`; `_embedded` and `page` may be missing. Pages count from 1 here. */
export function collectie<T>(naam: string, item: z.ZodType<T>) {
  return z
    .looseObject({
      _embedded: z.looseObject({ [naam]: z.array(item).nullish() }).nullish(),
      page: Page.nullish().catch(null),
    })
    .transform(({ _embedded, page }): Pagina<T> => {
      const items = z.array(z.custom<T>()).parse(_embedded?.[naam] ?? [])
      if (!page) return { items, pagina: { nummer: 1, grootte: items.length, totaal: items.length, paginas: 1 } }
      const nummer = page.number - profiel().paginering.basisAntwoord + 1
      return { items, pagina: { nummer, grootte: page.size, totaal: page.totalElements, paginas: page.totalPages } }
    })
}

export type Bladzijde = { pagina?: number | undefined; grootte?: number | undefined; sort?: string | undefined }

/** Our page (from 1) and sort as the upstream's parameters. */
export function paginaQuery({ pagina = 1, grootte = 25, sort }: Bladzijde): Query {
  const namen = profiel().paginering
  return {
    [namen.pagina]: pagina - 1 + namen.basis,
    [namen.grootte]: Math.min(grootte, namen.maximum),
    [namen.sorteer]: sort,
  }
}

const PAGINAS_MAX = 50

/** The longest list that `listAlles` reads whole. */
export function alleHoogstens(): number {
  return PAGINAS_MAX * profiel().paginering.maximum
}

/** Reads all pages; stops at 50, then `volledig` is false and the screen must say so. */
export async function listAlles<T>(
  lees: (bladzijde: { pagina: number; grootte: number }) => Promise<Pagina<T>>,
): Promise<{ items: T[]; volledig: boolean }> {
  const grootte = profiel().paginering.maximum
  const items: T[] = []
  for (let pagina = 1; pagina <= PAGINAS_MAX; pagina += 1) {
    const deel = await lees({ pagina, grootte })
    items.push(...deel.items)
    if (pagina >= deel.pagina.paginas) return { items, volledig: true }
  }
  return { items, volledig: false }
}
