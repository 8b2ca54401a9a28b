import type { Metadata } from 'next'
import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { BerichtBlad } from '#components/bericht/bericht-blad.tsx'
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
  const { gebruiker, id, haal } = await openVerzoek(params)
  const berichtId = uitAdres(BerichtId, (await params).berichtId)
  return metGegevens(
    () => Promise.all([haal(), getBericht(gebruiker, id, berichtId)]),
    ([{ actieverzoek }, bericht]) => <BerichtBlad bericht={bericht} actieverzoek={actieverzoek} />,
  )
}
