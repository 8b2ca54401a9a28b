import type { ReactNode } from 'react'
import { Providers } from '#app/providers.tsx'
import { Kop } from '#components/shell/kop.tsx'
import { Raam } from '#components/shell/raam.tsx'
import { WakersLater } from '#components/shell/wakers-later.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { env } from '#lib/env.ts'
import { getTellingen } from '#lib/server/tellingen.ts'

export default async function PortaalLayout({ children }: Readonly<{ children: ReactNode }>) {
  const gebruiker = await requireGebruiker()
  const { omgeving, sessie } = env()
  // A count that cannot be had is left out: it is an extra, and its own page says what is wrong.
  const tellingen = getTellingen(gebruiker).catch(() => null)
  const kop = (
    <Kop
      naam="Samenwerkportaal"
      organisatieNaam={gebruiker.organisatieNaam}
      weergaveNaam={gebruiker.weergaveNaam ?? 'Medewerker'}
      heeftKeuze={gebruiker.heeftKeuze}
      isBeheerder={gebruiker.isBeheerder}
      tellingen={tellingen}
    />
  )
  return (
    <Providers>
      <meta name="sessie-epoch" content={String(gebruiker.epoch)} />
      <Raam omgeving={omgeving} kop={kop}>
        {children}
      </Raam>
      <WakersLater inactiefNaMs={sessie.inactief * 1000} waarschuwMs={sessie.waarschuw * 1000} />
    </Providers>
  )
}
