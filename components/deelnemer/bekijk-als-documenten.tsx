import { Alert } from '#components/ui/alert.tsx'
import { Blok } from '#components/ui/paginakop.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import { DocumentenBlad } from './documenten-blad.tsx'
import { FILTERT_NIET } from './zichtbaarheid.ts'

export type Zicht = Readonly<{
  deelnemer: Deelnemer
  /** Null when the SWF does not filter on vertrouwelijkheid. */
  zichtbaar: Pagina<Document> | null
  eigenStrikt: Pagina<Document> | null
  verborgen: Pagina<Document> | null
  hrefVan: (naar: { pagina?: number; eigen?: number; verborgen?: number }) => string
}>

/** What the partner sees, what it sees because it is its own, and what does not exist for it. */
export function BekijkAlsDocumenten({ deelnemer: { naam }, zichtbaar, eigenStrikt, verborgen, hrefVan }: Zicht) {
  if (zichtbaar === null) {
    return (
      <Blok titel="Documenten die deze organisatie ziet">
        <Alert soort="letop">{FILTERT_NIET}</Alert>
      </Blok>
    )
  }
  const aantalEigen = eigenStrikt?.pagina.totaal ?? 0
  return (
    <>
      <Blok titel="Documenten die deze organisatie ziet" aantal={String(zichtbaar.pagina.totaal + aantalEigen)}>
        {zichtbaar.pagina.totaal === 0 ? (
          <p>
            {aantalEigen === 0
              ? 'Er zijn geen documenten die deze organisatie ziet.'
              : 'Alleen wat zij zelf toevoegde.'}
          </p>
        ) : (
          <>
            {aantalEigen > 0 && <Opgeteld gewoon={zichtbaar.pagina.totaal} eigen={aantalEigen} />}
            <DocumentenBlad
              bijschrift={`Documenten die ${naam} ziet`}
              documenten={zichtbaar}
              woord={aantalEigen > 0 ? ['vertrouwelijk document', 'vertrouwelijke documenten'] : undefined}
              hrefVan={(pagina) => hrefVan({ pagina })}
            />
          </>
        )}
      </Blok>
      {eigenStrikt !== null && aantalEigen > 0 && (
        <Blok titel="Strikt vertrouwelijk en zelf toegevoegd" aantal={String(aantalEigen)}>
          <p className="mb-3 leesbreedte">Wat een organisatie zelf toevoegt, blijft zij zien.</p>
          <DocumentenBlad
            bijschrift={`Strikt vertrouwelijke documenten die ${naam} zelf toevoegde`}
            documenten={eigenStrikt}
            woord={['strikt vertrouwelijk document', 'strikt vertrouwelijke documenten']}
            hrefVan={(eigen) => hrefVan({ eigen })}
          />
        </Blok>
      )}
      <Verborgen naam={naam} verborgen={verborgen} hrefVan={hrefVan} />
    </>
  )
}

/** Two lists make up the count above them: says which has how many. */
function Opgeteld({ gewoon, eigen }: Readonly<{ gewoon: number; eigen: number }>) {
  return (
    <p className="mb-3 leesbreedte">
      {gewoon === 1 ? 'Dat is 1 vertrouwelijk document' : `Dat zijn ${gewoon} vertrouwelijke documenten`} en daaronder{' '}
      {eigen === 1 ? '1 strikt vertrouwelijk document' : `${eigen} strikt vertrouwelijke documenten`} van deze
      organisatie zelf.
    </p>
  )
}

type VerborgenProps = Pick<Zicht, 'verborgen' | 'hrefVan'> & Readonly<{ naam: string }>

function Verborgen({ naam, verborgen, hrefVan }: VerborgenProps) {
  const aantalVerborgen = verborgen?.pagina.totaal ?? 0
  return (
    <Blok titel="Documenten die voor deze organisatie niet bestaan" aantal={String(aantalVerborgen)}>
      {verborgen === null || aantalVerborgen === 0 ? (
        <p>Voor deze organisatie is nu geen document verborgen.</p>
      ) : (
        <>
          <p className="mb-3 leesbreedte">
            Strikt vertrouwelijk en van anderen. {naam} ziet ze niet in lijsten, aantallen, actieverzoeken of
            notificaties.
          </p>
          <DocumentenBlad
            bijschrift={`Documenten die voor ${naam} niet bestaan`}
            documenten={verborgen}
            hrefVan={(pagina) => hrefVan({ verborgen: pagina })}
          />
        </>
      )}
    </Blok>
  )
}
