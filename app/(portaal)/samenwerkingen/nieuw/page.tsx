import { forbidden } from 'next/navigation'
import { SamenwerkingStarten } from '#components/samenwerking/samenwerking-starten.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { env } from '#lib/env.ts'

export const metadata = { title: 'Samenwerking starten' }

export default async function StartenPagina() {
  const gebruiker = await requireGebruiker()
  if (!gebruiker.magStarten || !env().startenToegestaan) forbidden()
  return (
    <Lijstindeling>
      <Paginakop
        titel="Samenwerking starten"
        intro="U start een samenwerking op een verzoek dat uw organisatie behandelt."
      />
      <SamenwerkingStarten />
    </Lijstindeling>
  )
}
