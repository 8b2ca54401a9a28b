import * as z from 'zod/mini'
import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { TaakVoortgangLater } from '#components/starten/taak-voortgang-later.tsx'
import { getTaak } from '#lib/server/taak.ts'
import { startPagina } from '../../start-pagina.tsx'

export const metadata = { title: 'Samenwerking starten: voortgang' }

export default async function VoortgangPagina({ params }: Readonly<{ params: Promise<{ taakId: string }> }>) {
  const { taakId } = await params
  return startPagina({
    haal: async (gebruiker) => getTaak(gebruiker, uitAdres(z.uuid(), taakId)),
    toon: (taak) => <TaakVoortgangLater begin={taak} />,
  })
}
