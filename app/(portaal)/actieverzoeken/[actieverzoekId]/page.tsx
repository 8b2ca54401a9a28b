import { redirect } from 'next/navigation'
import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { getActieverzoek } from '#lib/server/actieverzoeken.ts'

export const metadata = { title: 'Actieverzoek' }

/** A short address, for in a letter or a case system: leads into the dossier. */
export default async function VerwijsPagina({ params }: Readonly<{ params: Promise<{ actieverzoekId: string }> }>) {
  const gebruiker = await requireGebruiker()
  const { actieverzoekId } = await params
  return metGegevens(
    async () => getActieverzoek(gebruiker, uitAdres(ActieverzoekId, actieverzoekId)),
    (actieverzoek) => redirect(hrefVanActieverzoek(actieverzoek)),
  )
}
