import type { ReactNode } from 'react'
import { toonGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { Plek } from '#components/shell/plek.tsx'
import { Dossierindeling } from '#components/ui/indeling.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getDossier } from '#lib/server/dossier.ts'
import { dossierDelen } from './dossier-delen.tsx'

type Props = Readonly<{ params: Promise<{ samenwerkingId: string }>; children: ReactNode }>

/** The parts are places: each page below brings its own (`metDossier`), as Next keeps this layout from page to page. */
export default async function DossierLayout({ params, children }: Props) {
  const gebruiker = await requireGebruiker()
  const { samenwerkingId } = await params
  return toonGegevens(
    async () => getDossier(gebruiker, uitAdres(SamenwerkingId, samenwerkingId)),
    (dossier) => {
      const { blad, rug, meldingen } = dossierDelen(dossier)
      return (
        <Dossierindeling blad={<Plek naam="blad" begin={blad} />} rug={<Plek naam="rug" begin={rug} />}>
          <Plek naam="meldingen" begin={meldingen} />
          {children}
        </Dossierindeling>
      )
    },
  )
}
