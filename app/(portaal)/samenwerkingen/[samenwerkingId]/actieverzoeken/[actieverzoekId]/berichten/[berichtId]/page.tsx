import type { Metadata } from 'next'
import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { BerichtBlad } from '#components/bericht/bericht-blad.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { BerichtId } from '#lib/domain/bericht-schema.ts'
import { getBericht } from '#lib/server/berichten.ts'
import { openVerzoek } from '../../verzoek.ts'

type Props = Readonly<{ params: Promise<{ samenwerkingId: string; actieverzoekId: string; berichtId: string }> }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { haal } = await openVerzoek(params)
  const verzoek = await haal().catch(() => null)
  return { title: verzoek === null ? 'Bericht' : `${verzoek.actieverzoek.titel.slice(0, 45)}: Bericht` }
}

/** One bericht, read at the source: what was deleted since is not shown from any list. */
export default async function BerichtPagina({ params }: Props) {
  const { gebruiker, leesId, haal } = await openVerzoek(params)
  const { berichtId } = await params
  return metDossier(
    async () => {
      const [id, berichtVan] = [leesId(), uitAdres(BerichtId, berichtId)]
      return Promise.all([haal(), getBericht(gebruiker, id, berichtVan)])
    },
    ([{ actieverzoek }, bericht]) => <BerichtBlad bericht={bericht} actieverzoek={actieverzoek} />,
    { 'niet-gevonden': <BerichtWeg /> },
  )
}

/** Deleted, never there, or between others: told the same. */
function BerichtWeg() {
  return (
    <LegeStaat soort="geen-resultaat" titel="Dit bericht is er niet" kop="h1">
      <p>Misschien heeft de schrijver het verwijderd, of klopt het adres niet.</p>
      <KnopLink href="/actieverzoeken" variant="secundair">
        Naar de actieverzoeken
      </KnopLink>
    </LegeStaat>
  )
}
