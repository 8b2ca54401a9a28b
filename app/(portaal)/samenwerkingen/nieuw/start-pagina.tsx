import type { ReactNode } from 'react'
import { metGegevens } from '#app/(portaal)/met-gegevens.tsx'
import { GeenToegang } from '#components/probleem/geen-toegang.tsx'
import { StartenKanNiet } from '#components/starten/starten-kan-niet.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { requireGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { zetPaginaStatus } from '#lib/server/pagina-status.ts'
import { kanPortaalStarten } from '#lib/server/start-recht.ts'

type Props<T> = Readonly<{
  haal: (gebruiker: Gebruiker) => Promise<T>
  toon: (gegevens: T, gebruiker: Gebruiker) => ReactNode
}>

/** Every page of starting: explains where the portal does not offer it, 403 where the organisation may not. */
export async function startPagina<T>({ haal, toon }: Props<T>) {
  const gebruiker = await requireGebruiker()
  if (!kanPortaalStarten()) {
    return (
      <Lijstindeling>
        <StartenKanNiet />
      </Lijstindeling>
    )
  }
  if (!gebruiker.magStarten) {
    zetPaginaStatus(new ProblemError('geen-toegang'))
    return (
      <GeenToegang reden="Alleen een bevoegd gezag of behandeldienst start een samenwerking. U kunt wel meewerken." />
    )
  }
  return metGegevens(
    () => haal(gebruiker),
    (gegevens) => <Lijstindeling>{toon(gegevens, gebruiker)}</Lijstindeling>,
  )
}
