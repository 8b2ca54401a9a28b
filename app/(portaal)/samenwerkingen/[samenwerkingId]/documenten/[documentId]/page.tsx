import type { Metadata } from 'next'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import type { SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { KoppelMelding } from '#components/actieverzoek/koppel-melding.tsx'
import { OntkoppelenKnop } from '#components/actieverzoek/ontkoppelen-knop.tsx'
import { DocumentGegevens } from '#components/document/document-gegevens.tsx'
import { GekoppeldAan } from '#components/document/gekoppeld-aan.tsx'
import { KringPaneel } from '#components/document/kring-paneel.tsx'
import { VertrouwelijkheidEtiket } from '#components/document/vertrouwelijkheid-etiket.tsx'
import { WieZietNiet } from '#components/document/wie-ziet-niet.tsx'
import { Icoon } from '#components/ui/icoon.tsx'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { KnopDownload, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { Blok, Paginakop } from '#components/ui/paginakop.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { hrefVanDocument } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import { isGekoppeld } from '#lib/domain/koppeling.ts'
import { isGesloten } from '#lib/domain/samenwerking.ts'
import type { Gelezen } from '#lib/problem/gelezen.ts'
import { openDocument, type DocumentParams } from './document.ts'

type Props = Readonly<{ params: DocumentParams; searchParams: SearchParams }>

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { haal } = await openDocument(params)
  const gevonden = await haal().catch(() => null)
  return { title: gevonden === null ? 'Document' : `${gevonden.document.bestandsNaam.slice(0, 45)}: Document` }
}

export default async function DocumentPagina({ params, searchParams }: Props) {
  const { gedaan } = await searchParams
  const { haal } = await openDocument(params)
  return metDossier(haal, ({ dossier: { samenwerking, deelnemers, actieverzoeken }, document }) => (
    <>
      <Paginakop inDossier titel={document.bestandsNaam} stand={<Kop document={document} deelnemers={deelnemers} />} />
      <KoppelMelding
        gedaan={gedaan}
        titel="Het document is gekoppeld"
        nogWaar={isErgensGekoppeld(document, actieverzoeken)}
      />
      <Taakindeling
        paneel={
          <KringPaneel
            titel="Wie kan dit zien?"
            deelnemers={deelnemers}
            vertrouwelijkheid={document.vertrouwelijkheid}
            toevoeger={document}
          />
        }
      >
        <div className={`bg-sheet px-5 ${document.vertrouwelijkheid === 'SV' ? 'rand' : ''}`}>
          <DocumentGegevens document={document} />
        </div>
        <Blok titel="Gekoppeld aan">
          <GekoppeldAan
            document={document}
            actieverzoeken={actieverzoeken}
            gesloten={isGesloten(samenwerking)}
            ontkoppel={({ actieverzoekId, titel }) => (
              <OntkoppelenKnop actieverzoekId={actieverzoekId} document={document} van={titel} />
            )}
          />
        </Blok>
      </Taakindeling>
    </>
  ))
}

/** What cannot be looked up is not claimed. */
function isErgensGekoppeld({ documentId }: Document, actieverzoeken: Gelezen<DossierActieverzoeken>): boolean {
  if (!('waarde' in actieverzoeken)) return false
  return actieverzoeken.waarde.lijst.some((actieverzoek) => isGekoppeld(actieverzoek, documentId))
}

/** Who sees it before what can be done with it; beside the panel it would be said twice. */
function Kop({ document, deelnemers }: Readonly<{ document: Document; deelnemers: readonly Deelnemer[] }>) {
  return (
    <>
      <p className="-mt-2">
        <VertrouwelijkheidEtiket vertrouwelijkheid={document.vertrouwelijkheid} />
      </p>
      <p className="mt-2 text-meta lg:hidden">
        <WieZietNiet document={document} deelnemers={deelnemers} />
      </p>
      <div className="mt-5">
        <Acties document={document} />
      </div>
    </>
  )
}

function Acties({ document }: Readonly<{ document: Document }>) {
  const { documentId, bestandsNaam, acties } = document
  const pad = hrefVanDocument(document)
  return (
    <KnoppenRij>
      <KnopDownload href={`/api/documenten/${documentId}/inhoud`}>
        Downloaden <span className="sr-only">{bestandsNaam}</span> <Icoon naam="downloaden" maat={16} />
      </KnopDownload>
      {acties.includes('aanpassen') && (
        <KnopLink href={`${pad}/aanpassen`} variant="secundair">
          Gegevens aanpassen
        </KnopLink>
      )}
      {acties.includes('verwijderen') && (
        <KnopLink href={`${pad}/verwijderen`} variant="gevaar">
          Document verwijderen
        </KnopLink>
      )}
    </KnoppenRij>
  )
}
