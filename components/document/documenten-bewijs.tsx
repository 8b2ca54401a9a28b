import { KnopLink } from '#components/ui/knop.tsx'
import { Hash, Verzendbewijs } from '#components/ui/verzendbewijs.tsx'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { kringVan } from '#lib/domain/kring.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { VertrouwelijkheidEtiket } from './vertrouwelijkheid-etiket.tsx'

type Props = Readonly<{
  samenwerking: Samenwerking
  deelnemers: readonly Deelnemer[]
  documenten: readonly Document[]
  namens: string
}>

/** What the SWF took, and who can see it now. */
export function DocumentenBewijs({ samenwerking, deelnemers, documenten, namens }: Props) {
  const pad = `/samenwerkingen/${samenwerking.samenwerkingId}/documenten`
  const laatste =
    documenten
      .map(({ creatieDatumTijd }) => creatieDatumTijd)
      .sort()
      .at(-1) ?? samenwerking.creatieDatumTijd
  return (
    <Verzendbewijs
      zegelVan={samenwerking.samenwerkingId}
      titel={
        documenten.length === 1 ? 'Uw document is toegevoegd' : `Uw ${documenten.length} documenten zijn toegevoegd`
      }
      zichtbaar={`Aan ${samenwerking.titel} (${samenwerking.samenwerkingId}).`}
      strikt={documenten.some(({ vertrouwelijkheid }) => vertrouwelijkheid === 'SV')}
      voet={`Toegevoegd op ${formatDatumTijd(laatste)}, namens ${namens}. Dit bewijs zegt dat de SWF de bestanden heeft aangenomen. Het zegt niet dat iemand ze heeft gelezen.`}
      vervolg={<KnopLink href={pad}>Naar de documenten</KnopLink>}
    >
      <ul className="border-t border-line">
        {documenten.map((document) => (
          <li key={document.documentId} className="space-y-1 border-b border-line py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-3">
              <span className="font-[650] break-all">{document.bestandsNaam}</span>
              <VertrouwelijkheidEtiket vertrouwelijkheid={document.vertrouwelijkheid} />
            </div>
            <p className="text-meta">{zichtbaarVoor(document, deelnemers)}</p>
            {document.hash !== null && <Hash hex={document.hash} />}
          </li>
        ))}
      </ul>
    </Verzendbewijs>
  )
}

function zichtbaarVoor(document: Document, deelnemers: readonly Deelnemer[]): string {
  const leden = kringVan(deelnemers, document.vertrouwelijkheid, document)
  if (leden === null) return 'Alle deelnemers met volledige toegang kunnen dit nu zien, en wie later toegang krijgt.'
  const namen = new Intl.ListFormat('nl-NL').format(
    leden.filter(({ ziet }) => ziet).map(({ naam, isU }) => (isU ? `${naam} (u)` : naam)),
  )
  return `Kunnen dit nu zien: ${namen}, en wie later toegang krijgt.`
}
