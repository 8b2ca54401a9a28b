import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getDossier } from '#lib/server/dossier.ts'

export type DossierParams = Promise<{ samenwerkingId: string }>

/** Who asks, and the dossier the address names. */
export async function openDossier(params: DossierParams) {
  const gebruiker = await requireGebruiker()
  const id = uitAdres(SamenwerkingId, (await params).samenwerkingId)
  return { gebruiker, id, haal: () => getDossier(gebruiker, id) }
}
