import type { Metadata } from 'next'
import { KnopLink } from '#components/ui/knop.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { env } from '#lib/env.ts'

export const metadata: Metadata = { title: 'Uitgelogd' }

type Zoek = Promise<Record<string, string | string[] | undefined>>

export default async function UitgelogdPagina({ searchParams }: Readonly<{ searchParams: Zoek }>) {
  const { reden } = await searchParams
  return (
    <>
      <Paginakop titel="U bent uitgelogd" intro={introVan(reden)} />
      <KnopLink href="/inloggen">Opnieuw inloggen</KnopLink>
    </>
  )
}

function introVan(reden: string | string[] | undefined): string {
  if (reden === 'inactiviteit') {
    return 'U deed een tijd niets. Daarom hebben wij u uitgelogd. Zo kan niemand anders met uw gegevens verder.'
  }
  if (reden === 'storing') {
    return `In deze browser bent u uitgelogd. Door een storing weten wij niet of uw sessie bij ons al is beëindigd. Zonder gebruik eindigt zij vanzelf, binnen ${Math.ceil(env().sessie.inactief / 60)} minuten. Sluit alle vensters van uw browser als u op een gedeelde computer werkt.`
  }
  return 'Sluit alle vensters van uw browser als u op een gedeelde computer werkt.'
}
