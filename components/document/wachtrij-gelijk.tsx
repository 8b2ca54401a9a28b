import { hrefVanDocument } from '#lib/domain/document.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import type { WachtrijBestand } from './wachtrij.ts'

type Props = Readonly<{ samenwerkingId: SamenwerkingId; bestand: WachtrijBestand; dubbelVan: string | null }>

/** Says that these very bytes are there already. The user decides: adding it again is allowed. */
export function WachtrijGelijk({ samenwerkingId, bestand: { gelijk }, dubbelVan }: Props) {
  return (
    <div role="status" className="text-meta">
      {dubbelVan !== null && <p>Let op: dit is hetzelfde bestand als {dubbelVan} in deze lijst.</p>}
      {gelijk.soort === 'zoekt' && <p className="text-ink-2">Wij kijken of dit bestand al in het dossier staat.</p>}
      {gelijk.soort === 'onbekend' && (
        <p className="text-ink-2">Wij konden niet nagaan of dit bestand al in het dossier staat.</p>
      )}
      {gelijk.soort === 'ja' && (
        <p>
          <strong>Dit bestand staat al in het dossier</strong>, als{' '}
          <a href={hrefVanDocument({ samenwerkingId, documentId: gelijk.documentId })} target="_blank" rel="noreferrer">
            {gelijk.bestandsNaam} (opent in een nieuw tabblad)
          </a>
          . U kunt het toch toevoegen.
        </p>
      )}
    </div>
  )
}
