import type { Definitie } from '#components/ui/definitie-lijst.tsx'
import { Etiket } from '#components/ui/etiket.tsx'
import { dagenTot, formatDatum, formatOver } from '#lib/domain/datum.ts'
import { PRIVILEGE_LABEL } from '#lib/domain/deelnemer.ts'
import type { Privilege } from '#lib/domain/deelnemer-schema.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'

/** What our organisation may see in a dossier, and until when. `nu` is the SWF's clock. */
export function standVan(samenwerking: Samenwerking, eigenPrivilege: Privilege | null, nu: Date): Definitie[] {
  const toegang = eigenPrivilege === null ? [] : [{ term: 'Uw toegang', waarde: PRIVILEGE_LABEL[eigenPrivilege] }]
  return [...toegang, ...termijnenVan(samenwerking, nu)]
}

const WAARSCHUW_DAGEN = 30

/** When it closes by itself and when it disappears, counted on the SWF's clock, with a tag when that is near. */
function termijnenVan({ sluitDatum, verwijderDatum, eindDatumTijd }: Samenwerking, nu: Date): Definitie[] {
  const termijnen = [
    ['Sluit op', 'Sluit binnenkort', verwijderDatum === null ? sluitDatum : null],
    ['Verdwijnt op', 'Verdwijnt binnenkort', verwijderDatum ?? eindDatumTijd],
  ] as const
  return termijnen.flatMap(([term, binnenkort, iso]) => {
    if (iso === null) return []
    const waarde = (
      <>
        {formatDatum(iso)} ({formatOver(iso, nu)})
        {dagenTot(iso, nu) <= WAARSCHUW_DAGEN && (
          <span className="mt-1 block">
            <Etiket soort="omlijnd">{binnenkort}</Etiket>
          </span>
        )}
      </>
    )
    return [{ term, waarde }]
  })
}
