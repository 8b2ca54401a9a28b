import type { Metadata } from 'next'
import { KnopLink } from '#components/ui/knop.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'

export const metadata: Metadata = { title: 'Uitgelogd' }

type Zoek = Promise<Record<string, string | string[] | undefined>>

export default async function UitgelogdPagina({ searchParams }: Readonly<{ searchParams: Zoek }>) {
  const isInactief = (await searchParams)['reden'] === 'inactiviteit'
  return (
    <>
      <Paginakop
        titel="U bent uitgelogd"
        intro={
          isInactief
            ? 'U deed een tijd niets. Daarom hebben wij u uitgelogd. Zo kan niemand anders met uw gegevens verder.'
            : 'Sluit alle vensters van uw browser als u op een gedeelde computer werkt.'
        }
      />
      <KnopLink href="/inloggen">Opnieuw inloggen</KnopLink>
    </>
  )
}
