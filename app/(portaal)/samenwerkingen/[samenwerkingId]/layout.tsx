import type { ReactNode } from 'react'
import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { DossierMeldingen } from '#components/samenwerking/dossier-meldingen.tsx'
import { DossierRug } from '#components/samenwerking/dossier-rug.tsx'
import { Dossierindeling } from '#components/ui/indeling.tsx'
import { TitelEnKenmerk } from '#components/ui/kenmerk.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { listKetenpartners } from '#lib/domain/deelnemer.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { getDossier } from '#lib/server/dossier.ts'

type Props = Readonly<{ params: Promise<{ samenwerkingId: string }>; children: ReactNode }>

export default async function DossierLayout({ params, children }: Props) {
  const gebruiker = await requireGebruiker()
  const { samenwerkingId } = await params
  return metGegevens(
    async () => getDossier(gebruiker, uitAdres(SamenwerkingId, samenwerkingId)),
    ({ samenwerking, deelnemers, actieverzoeken, aantalDocumenten, beurt, eigenPrivilege, nu }) => (
      <Dossierindeling
        blad={
          <>
            <span>
              <TitelEnKenmerk titel={samenwerking.titel} samenwerkingId={samenwerking.samenwerkingId} />
            </span>
            <span className="flex-none">Dossier opgehaald op {formatDatumTijd(nu)}</span>
          </>
        }
        rug={
          <DossierRug
            samenwerking={samenwerking}
            beurt={beurt}
            actieverzoeken={actieverzoeken}
            eigenPrivilege={eigenPrivilege}
            nu={new Date(nu)}
            aantallen={{ documenten: aantalDocumenten, ketenpartners: listKetenpartners(deelnemers).length }}
          />
        }
      >
        <DossierMeldingen samenwerking={samenwerking} nu={new Date(nu)} />
        {children}
      </Dossierindeling>
    ),
  )
}
