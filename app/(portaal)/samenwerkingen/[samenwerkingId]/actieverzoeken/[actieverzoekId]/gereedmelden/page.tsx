import { KoppelToevoegen } from '#components/actieverzoek/koppel-toevoegen.tsx'
import { NietZichtbaar } from '#components/actieverzoek/niet-zichtbaar.tsx'
import { deelnemerVan } from '#components/actieverzoek/opstelling.ts'
import { Link } from '#components/ui/link.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { hrefVanActieverzoek, wederpartijOin, wederpartijVan } from '#lib/domain/actieverzoek.ts'
import { hrefMetDocumenten, HOOGSTENS_TEGELIJK, VERTROUWELIJKHEID_LABEL } from '#lib/domain/document.ts'
import { magKoppelen } from '#lib/domain/koppeling.ts'
import { eigenSinds } from '../eigen-documenten.ts'
import { OvergangPagina } from '../overgang-pagina.tsx'
import type { Verzoek, VerzoekParams } from '../verzoek.ts'

export const metadata = { title: 'Actieverzoek gereedmelden' }

export default function GereedmeldenPagina({ params }: Readonly<{ params: VerzoekParams }>) {
  return <OvergangPagina params={params} overgang="gereedmelding" erbij={toonEigenDocumenten} />
}

/** The answer itself is a document: shows what is there, so that nobody reports ready with an empty hand. */
async function toonEigenDocumenten({ dossier: { samenwerking, deelnemers }, actieverzoek }: Verzoek) {
  const documenten = await eigenSinds(await requireGebruiker(), actieverzoek)
  // In the dossier is not with the question: only what is linked belongs to it.
  const los = documenten.filter(({ documentId }) => magKoppelen(actieverzoek, documentId)).slice(0, HOOGSTENS_TEGELIJK)
  const wederpartij = deelnemerVan(deelnemers, wederpartijOin(actieverzoek), wederpartijVan(actieverzoek))
  if (documenten.length === 0) {
    return (
      <div className="mt-3 space-y-3 text-tabel">
        <p>Uw organisatie voegde sinds deze vraag geen document toe aan het dossier.</p>
        <KoppelToevoegen samenwerking={samenwerking} voor={actieverzoek} />
      </div>
    )
  }
  return (
    <div className="mt-3 space-y-3 text-tabel">
      <p>Uw organisatie voegde sinds deze vraag toe:</p>
      <ul className="list-disc pl-5">
        {documenten.map(({ documentId, bestandsNaam, vertrouwelijkheid }) => (
          <li key={documentId} className="wrap-anywhere">
            {bestandsNaam} ({VERTROUWELIJKHEID_LABEL[vertrouwelijkheid].toLowerCase()}
            {los.some((document) => document.documentId === documentId) && ', niet gekoppeld'})
          </li>
        ))}
      </ul>
      {los.length > 0 && (
        <p>
          <Link href={hrefMetDocumenten(`${hrefVanActieverzoek(actieverzoek)}/koppelen`, los)}>
            {los.length === 1 ? 'Document koppelen' : `${los.length} documenten koppelen`}
          </Link>
        </p>
      )}
      <NietZichtbaar documenten={documenten} wederpartij={wederpartij} />
    </div>
  )
}
