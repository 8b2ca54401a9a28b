import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { leesFilters, sorteerLink, type SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { DocumentenFilter, listGekozenDocumenten } from '#components/document/documenten-filter.tsx'
import { DocumentenTabel } from '#components/document/documenten-tabel.tsx'
import { AantalGekozen } from '#components/document/selectie.tsx'
import { ZipFormulier, ZipMelding } from '#components/document/zip-formulier.tsx'
import { GeenResultaat } from '#components/ui/geen-resultaat.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { KringLegenda } from '#components/ui/kring.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { Paginering } from '#components/ui/paginering.tsx'
import { hrefMet } from '#lib/domain/adres.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { GekozenFilters } from '#lib/domain/filters.ts'
import { magKoppelen } from '#lib/domain/koppeling.ts'
import { kringVan } from '#lib/domain/kring.ts'
import { describePagina } from '#lib/domain/pagina.ts'
import { isGesloten, mag } from '#lib/domain/samenwerking.ts'
import { STANDAARD_SORTERING } from '#lib/domain/sortering.ts'
import { listDocumenten } from '#lib/server/documenten.ts'
import type { Dossier } from '#lib/server/dossier.ts'
import { DocumentenQuery } from '#lib/server/adres-schema.ts'
import { zipMaximum } from '#lib/server/zip-keuze.ts'
import { openDossier, type DossierParams } from '../open-dossier.ts'

export const metadata = { title: 'Documenten' }

type Props = Readonly<{ params: DossierParams; searchParams: SearchParams }>

export default async function DocumentenPagina({ params, searchParams }: Props) {
  const { gebruiker, id, haal } = await openDossier(params)
  const filters = await leesFilters(DocumentenQuery, searchParams)
  const { zip } = await searchParams
  const pad = `/samenwerkingen/${id}/documenten`
  const gekozen = listGekozenDocumenten(pad, filters)
  return metDossier(
    () => Promise.all([haal(), listDocumenten(gebruiker, id, filters)]),
    ([dossier, { items, pagina }]) => (
      <>
        <Paginakop inDossier titel="Documenten" acties={<Toevoegen dossier={dossier} />} />
        <ZipMelding reden={zip} />
        {dossier.aantalDocumenten > 0 && <DocumentenFilter {...{ pad, filters, gekozen }} leeg={items.length === 0} />}
        {items.length === 0 ? (
          <GeenDocumenten nergens={dossier.aantalDocumenten === 0} gekozen={gekozen} />
        ) : (
          <>
            <ZipFormulier
              samenwerkingId={id}
              metStrikt={magStriktZien(dossier, items)}
              koppelbaar={isKoppelbaar(dossier)}
              aantal={dossier.aantalDocumenten}
              hoogstens={zipMaximum()}
              opPagina={items.length}
              reden={zip}
              kop={<Lijstkop aantal={describePagina(pagina, ['document', 'documenten'])} />}
            >
              <KringLegenda leden={kringVan(dossier.deelnemers, 'RV') ?? []} />
              <DocumentenTabel
                documenten={items}
                deelnemers={dossier.deelnemers}
                sortering={(veld) => sorteerLink(pad, filters, veld, STANDAARD_SORTERING.documenten)}
              />
            </ZipFormulier>
            <Paginering
              nummer={pagina.nummer}
              paginas={pagina.paginas}
              hrefVan={(nummer) => hrefMet(pad, { ...filters, pagina: nummer })}
            />
          </>
        )}
        {dossier.eigenPrivilege === 'BT' && (
          <p className="mt-6 leesbreedte text-ink-2">
            Uw organisatie heeft beperkte toegang. Er kunnen documenten zijn die u niet ziet.
          </p>
        )}
      </>
    ),
  )
}

/** Only our own actieverzoeken: a deelnemer that has none running has nothing to link to. Not known now, the next page asks. */
function isKoppelbaar({ samenwerking, actieverzoeken }: Dossier): boolean {
  if (isGesloten(samenwerking)) return false
  return !('waarde' in actieverzoeken) || actieverzoeken.waarde.lijst.some((actieverzoek) => magKoppelen(actieverzoek))
}

/** With beperkte toegang one sees at most one's own. */
function magStriktZien({ eigenPrivilege }: Dossier, items: readonly Document[]): boolean {
  return eigenPrivilege !== 'BT' || items.some(({ vertrouwelijkheid }) => vertrouwelijkheid === 'SV')
}

function Lijstkop({ aantal }: Readonly<{ aantal: string }>) {
  return (
    <p className="text-meta text-ink-2">
      {aantal}
      <AantalGekozen />
    </p>
  )
}

function Toevoegen({ dossier: { samenwerking } }: Readonly<{ dossier: Dossier }>) {
  if (mag(samenwerking, 'documentToevoegen')) {
    return (
      <KnopLink href={`/samenwerkingen/${samenwerking.samenwerkingId}/documenten/toevoegen`}>
        Documenten toevoegen
      </KnopLink>
    )
  }
  return isGesloten(samenwerking) ? null : <p className="text-ink-2">U kunt nu geen documenten toevoegen.</p>
}

function GeenDocumenten({ nergens, gekozen }: Readonly<{ nergens: boolean; gekozen: GekozenFilters }>) {
  if (!nergens) {
    return <GeenResultaat wat="documenten" gefilterd={gekozen.filters.length > 0} href={gekozen.wissen} />
  }
  return (
    <LegeStaat soort="nog-leeg" titel="Er zijn nog geen documenten">
      Documenten die u kunt zien, staan straks hier.
    </LegeStaat>
  )
}
