import { DossierMeldingen } from '#components/samenwerking/dossier-meldingen.tsx'
import { DossierRug } from '#components/samenwerking/dossier-rug.tsx'
import { Etiket } from '#components/ui/etiket.tsx'
import { TitelEnKenmerk } from '#components/ui/kenmerk.tsx'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { listKetenpartners } from '#lib/domain/deelnemer.ts'
import type { Dossier } from '#lib/server/dossier.ts'

/** What stands around every page of a dossier. */
export function dossierDelen(dossier: Dossier) {
  const { samenwerking, deelnemers, actieverzoeken, aantalDocumenten, beurt, eigenPrivilege, nu } = dossier
  const wij = deelnemers.find(({ isU }) => isU)
  return {
    blad: (
      <>
        <span>
          <TitelEnKenmerk titel={samenwerking.titel} samenwerkingId={samenwerking.samenwerkingId} />
          {/* On every sheet, also on one without the hatched row that makes it so. */}
          <span className="mt-1 hidden in-has-[.rand]:block">
            <Etiket soort="strikt">Strikt vertrouwelijk</Etiket>
          </span>
        </span>
        <span className="text-right">
          Dossier opgehaald op {formatDatumTijd(nu)}
          {wij !== undefined && <span className="block">door {wij.naam}</span>}
        </span>
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
