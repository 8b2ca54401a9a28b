import { DossierMeldingen } from '#components/samenwerking/dossier-meldingen.tsx'
import { DossierRug } from '#components/samenwerking/dossier-rug.tsx'
import { TitelEnKenmerk } from '#components/ui/kenmerk.tsx'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { listKetenpartners } from '#lib/domain/deelnemer.ts'
import type { Dossier } from '#lib/server/dossier.ts'

/** What stands around every page of a dossier. */
export function dossierDelen(dossier: Dossier) {
  const { samenwerking, deelnemers, actieverzoeken, aantalDocumenten, beurt, eigenPrivilege, nu } = dossier
  return {
    blad: (
      <>
        <span>
          <TitelEnKenmerk titel={samenwerking.titel} samenwerkingId={samenwerking.samenwerkingId} />
        </span>
        <span className="flex-none">Dossier opgehaald op {formatDatumTijd(nu)}</span>
      </>
    ),
    rug: (
      <DossierRug
        samenwerking={samenwerking}
        beurt={beurt}
        actieverzoeken={actieverzoeken}
        eigenPrivilege={eigenPrivilege}
        nu={new Date(nu)}
        aantallen={{ documenten: aantalDocumenten, ketenpartners: listKetenpartners(deelnemers).length }}
      />
    ),
    meldingen: <DossierMeldingen samenwerking={samenwerking} nu={new Date(nu)} />,
  }
}
