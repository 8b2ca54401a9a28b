import { Link } from '#components/ui/link.tsx'
import { listLopend } from '#lib/domain/actieverzoek.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { isPartij } from '#lib/domain/deelnemer-zicht.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { telwoord } from '#lib/domain/werkvoorraad.ts'
import type { Gelezen } from '#lib/problem/gelezen.ts'

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  deelnemer: Deelnemer
  /** Ours, with whomever. */
  actieverzoeken: Gelezen<DossierActieverzoeken>
  /** May we send one more? */
  mag: boolean
}>

/** What runs between us and one deelnemer, from each side, and the way to ask more. */
export function OpenMet({ samenwerkingId, deelnemer, actieverzoeken, mag }: Props) {
  return (
    <>
      {'waarde' in actieverzoeken ? <Lopend deelnemer={deelnemer} {...actieverzoeken.waarde} /> : 'Nu niet opgehaald'}
      {mag && !deelnemer.isU && (
        <Link
          href={`/samenwerkingen/${samenwerkingId}/actieverzoeken/nieuw?aan=${deelnemer.oin}`}
          aria-label={`Actieverzoek sturen aan ${deelnemer.naam}`}
          className="niet-afdrukken block w-fit py-0.5 text-meta"
        >
          Actieverzoek sturen
        </Link>
      )}
    </>
  )
}

function Lopend({ deelnemer, lijst, lopendVolledig }: DossierActieverzoeken & Pick<Props, 'deelnemer'>) {
  const lopend = listLopend(lijst)
  const woord = telwoord({ exact: lopendVolledig, afgebroken: !lopendVolledig })
  if (deelnemer.isU) return `In totaal ${woord}${lopend.length}`
  const met = lopend.filter((actieverzoek) => isPartij(actieverzoek, deelnemer))
  const gekregen = met.filter(({ richting }) => richting === 'ontvangen').length
  const gevraagd = met.length - gekregen
  if (met.length === 0) return lopendVolledig ? 'Geen' : 'Niet bekend'
  return (
    <>
      {gekregen > 0 && <span className="tabel-breed:block">{`${woord}${gekregen} aan u gevraagd`}</span>}
      {gekregen > 0 && gevraagd > 0 && <span className="tabel-breed:hidden">, </span>}
      {gevraagd > 0 && <span className="tabel-breed:block">{`${woord}${gevraagd} door u gevraagd`}</span>}
    </>
  )
}
