import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { listDeelnemers } from '#lib/dso/deelnemers.ts'
import { listSamenwerkingen } from '#lib/dso/samenwerkingen.ts'

export type Dubbel = { samenwerking: Samenwerking; deelnemers: Deelnemer[] }

const HOOGSTENS = 5

/** Samenwerkingen on this verzoek that we take part in, the newest first: enough to tell them apart. */
export async function listBijVerzoek({ mandaat }: Gebruiker, verzoeknummer: string | null): Promise<Dubbel[]> {
  if (verzoeknummer === null || !/^\d{13}$/.test(verzoeknummer)) return []
  const sort = '-creatieDatumTijd'
  const { items } = await listSamenwerkingen(mandaat, { verzoeknummer, sort, grootte: 25 })
  return Promise.all(
    items.slice(0, HOOGSTENS).map(async (samenwerking) => ({
      samenwerking,
      deelnemers: await listDeelnemers(mandaat, samenwerking.samenwerkingId),
    })),
  )
}
