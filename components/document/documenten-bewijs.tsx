import { Kenmerk } from '#components/ui/kenmerk.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { Kring } from '#components/ui/kring.tsx'
import { Hash, Verzendbewijs } from '#components/ui/verzendbewijs.tsx'
import type { Beurt } from '#lib/domain/beurt.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { kringVan, type KringLid } from '#lib/domain/kring.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { VertrouwelijkheidEtiket } from './vertrouwelijkheid-etiket.tsx'

type Props = Readonly<{
  samenwerking: Samenwerking
  deelnemers: readonly Deelnemer[]
  documenten: readonly Document[]
  /** Whose turn it is in the dossier now. */
  beurt: Beurt
  namens: string
}>

/** What the SWF took, and who can see it now. */
export function DocumentenBewijs({ samenwerking, deelnemers, documenten, beurt, namens }: Props) {
  const pad = `/samenwerkingen/${samenwerking.samenwerkingId}/documenten`
  const laatste =
    documenten
      .map(({ creatieDatumTijd }) => creatieDatumTijd)
      .sort()
      .at(-1) ?? samenwerking.creatieDatumTijd
  return (
    <Verzendbewijs
      zegelVan={samenwerking.samenwerkingId}
      namens={namens}
      titel={
        documenten.length === 1 ? 'Uw document is toegevoegd' : `Uw ${documenten.length} documenten zijn toegevoegd`
      }
      zichtbaar={
        <>
          Aan {samenwerking.titel} (<Kenmerk id={samenwerking.samenwerkingId} />
          ).
        </>
      }
      beurtDossier={beurt}
      strikt={documenten.some(({ vertrouwelijkheid }) => vertrouwelijkheid === 'SV')}
      voet={`Toegevoegd op ${formatDatumTijd(laatste)}, namens ${namens}. Dit bewijs zegt dat de SWF ${documenten.length === 1 ? 'het bestand' : 'de bestanden'} heeft aangenomen. Het zegt niet dat iemand ${documenten.length === 1 ? 'het' : 'ze'} heeft gelezen.`}
      vervolg={<KnopLink href={pad}>Naar de documenten</KnopLink>}
    >
      <ul className="border-t border-line">
        {documenten.map((document) => (
          <li key={document.documentId} className="space-y-1 border-b border-line py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-3">
              <span className="font-[650] break-all">{document.bestandsNaam}</span>
              <VertrouwelijkheidEtiket vertrouwelijkheid={document.vertrouwelijkheid} />
            </div>
            <Zichtbaar document={document} deelnemers={deelnemers} />
            {document.hash !== null && <Hash hex={document.hash} metNaam />}
          </li>
        ))}
      </ul>
    </Verzendbewijs>
  )
}

/** Who can see it, and apart from them who cannot. */
function Zichtbaar({ document, deelnemers }: Readonly<{ document: Document; deelnemers: readonly Deelnemer[] }>) {
  const { vertrouwelijkheid } = document
  const later = `en wie later ${vertrouwelijkheid === 'SV' ? 'volledige ' : ''}toegang krijgt`
  const leden = kringVan(deelnemers, vertrouwelijkheid, document)
  if (leden === null)
    return <p className="text-meta">Alle deelnemers met volledige toegang kunnen dit nu zien, {later}.</p>
  const niet = namenVan(leden.filter(({ ziet }) => !ziet))
  return (
    <div className="space-y-1.5 text-meta">
      {/* The same in the sign of the list; the sentences below say it to everybody. */}
      <div aria-hidden="true" className="pt-1">
        <Kring leden={leden} />
      </div>
      <p>
        Kunnen dit nu zien: {namenVan(leden.filter(({ ziet }) => ziet))}, {later}.
      </p>
      {niet !== '' && <p>Zien dit nu niet: {niet}.</p>}
    </div>
  )
}

function namenVan(leden: readonly KringLid[]): string {
  return new Intl.ListFormat('nl-NL').format(leden.map(({ naam, isU }) => (isU ? `${naam} (u)` : naam)))
}
