import { Alert } from '#components/ui/alert.tsx'
import { Blok } from '#components/ui/paginakop.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import { DocumentenBlad } from './documenten-blad.tsx'
import { FILTERT_NIET } from './zichtbaarheid.ts'

const TITEL = 'Documenten die deze organisatie ziet'

export type Zicht = Readonly<{
  deelnemer: Deelnemer
  /** Null when the SWF does not filter on vertrouwelijkheid. */
  zichtbaar: Pagina<Document> | null
  eigenStrikt: Pagina<Document> | null
  verborgen: Pagina<Document> | null
  hrefVan: (naar: { pagina?: number; eigen?: number; verborgen?: number }) => string
}>

/** Without its toegang nobody knows whether the partner sees what is strikt vertrouwelijk; unless there is nothing of the kind. */
export function isOnbeslist({ deelnemer, verborgen }: Pick<Zicht, 'deelnemer' | 'verborgen'>): boolean {
  return deelnemer.privilege === null && verborgen !== null && verborgen.pagina.totaal > 0
}

/** What the partner sees, what it sees because it is its own, and what does not exist for it. */
export function BekijkAlsDocumenten({ deelnemer, zichtbaar, eigenStrikt, verborgen, hrefVan }: Zicht) {
  const { naam } = deelnemer
  if (zichtbaar === null) {
    return (
      <Blok titel={TITEL}>
        <Alert soort="letop">{FILTERT_NIET}</Alert>
      </Blok>
    )
  }
  const aantalEigen = eigenStrikt?.pagina.totaal ?? 0
  const onbeslist = isOnbeslist({ deelnemer, verborgen })
  return (
    <>
      <Blok
        titel={onbeslist ? 'Documenten die deze organisatie in elk geval ziet' : TITEL}
        aantal={String(zichtbaar.pagina.totaal + aantalEigen)}
      >
        <Zichtbaar {...{ naam, zichtbaar, aantalEigen, onbeslist, hrefVan }} />
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
      {onbeslist && verborgen !== null ? (
        <Onbeslist naam={naam} verborgen={verborgen} hrefVan={hrefVan} />
      ) : (
        <Verborgen naam={naam} verborgen={verborgen} hrefVan={hrefVan} />
      )}
    </>
  )
}

type ZichtbaarProps = Pick<Zicht, 'hrefVan'> &
  Readonly<{ naam: string; zichtbaar: Pagina<Document>; aantalEigen: number; onbeslist: boolean }>

function Zichtbaar({ naam, zichtbaar, aantalEigen, onbeslist, hrefVan }: ZichtbaarProps) {
  if (zichtbaar.pagina.totaal === 0) {
    if (aantalEigen > 0) return <p>Alleen wat zij zelf toevoegde.</p>
    return <p>Er zijn geen documenten die deze organisatie {onbeslist && 'in elk geval '}ziet.</p>
  }
  return (
    <>
      {aantalEigen > 0 && <Opgeteld gewoon={zichtbaar.pagina.totaal} eigen={aantalEigen} />}
      <DocumentenBlad
        bijschrift={`Documenten die ${naam} ziet`}
        documenten={zichtbaar}
        woord={aantalEigen > 0 ? ['vertrouwelijk document', 'vertrouwelijke documenten'] : undefined}
        hrefVan={(pagina) => hrefVan({ pagina })}
      />
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

/** No count at the head: of none of these it is known on which side it stands. */
function Onbeslist({ naam, verborgen, hrefVan }: VerborgenProps & Readonly<{ verborgen: Pagina<Document> }>) {
  return (
    <Blok titel="Strikt vertrouwelijk: of deze organisatie ze ziet, weten wij niet">
      <p className="mb-3 leesbreedte">
        De SWF zegt niet welke toegang {naam} heeft. Alleen met volledige toegang zijn deze documenten te zien.
      </p>
      <DocumentenBlad
        bijschrift={`Strikt vertrouwelijke documenten waarvan wij niet weten of ${naam} ze ziet`}
        documenten={verborgen}
        woord={['strikt vertrouwelijk document', 'strikt vertrouwelijke documenten']}
        hrefVan={(pagina) => hrefVan({ verborgen: pagina })}
      />
    </Blok>
  )
}
