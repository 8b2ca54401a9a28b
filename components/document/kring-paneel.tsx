import { KringLijst } from '#components/ui/kring.tsx'
import { Paneel } from '#components/ui/indeling.tsx'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Toevoeger } from '#lib/domain/document.ts'
import type { Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import { kringVan } from '#lib/domain/kring.ts'

type Props = Readonly<{
  titel: string
  deelnemers: readonly Deelnemer[]
  vertrouwelijkheid: Vertrouwelijkheid
  /** Who added it sees it, whatever its privilege. */
  toevoeger: Toevoeger | undefined
}>

/** Who sees a document now, and what that does not say. */
export function KringPaneel({ titel, deelnemers, vertrouwelijkheid, toevoeger }: Props) {
  const leden = kringVan(deelnemers, vertrouwelijkheid, toevoeger)
  return (
    <Paneel titel={titel}>
      {leden === null ? (
        <p className="mt-2 text-tabel">Alle deelnemers met volledige toegang.</p>
      ) : (
        <KringLijst leden={leden} />
      )}
      <p className="mt-3 border-t border-line pt-3 text-meta text-ink-2">
        Zo is het nu.{' '}
        {vertrouwelijkheid === 'SV'
          ? 'Wie later volledige toegang krijgt, ziet het document ook.'
          : 'Wie later wordt uitgenodigd, ziet het document ook.'}{' '}
        Kopieën die al zijn gedownload, blijven bestaan.
      </p>
    </Paneel>
  )
}
