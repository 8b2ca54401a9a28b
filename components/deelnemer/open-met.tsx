import Link from 'next/link'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { isPartij } from '#lib/domain/deelnemer-zicht.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { telwoord } from '#lib/domain/werkvoorraad.ts'

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  deelnemer: Deelnemer
  /** Ours that run, with whomever. */
  lopend: readonly Actieverzoek[]
  /** False when more run than these. */
  volledig: boolean
  /** May we send one more? */
  mag: boolean
}>

/** What runs between us and one deelnemer, from each side, and the way to ask more. */
export function OpenMet({ samenwerkingId, deelnemer, lopend, volledig, mag }: Props) {
  const woord = telwoord({ exact: volledig, afgebroken: !volledig })
  if (deelnemer.isU) return `In totaal ${woord}${lopend.length}`
  const met = lopend.filter((actieverzoek) => isPartij(actieverzoek, deelnemer))
  const gekregen = met.filter(({ richting }) => richting === 'ontvangen').length
  const gevraagd = met.length - gekregen
  return (
    <>
      {met.length === 0 && (volledig ? 'Geen' : 'Niet bekend')}
      {gekregen > 0 && <span className="block">{`${woord}${gekregen} aan u gevraagd`}</span>}
      {gevraagd > 0 && <span className="block">{`${woord}${gevraagd} door u gevraagd`}</span>}
      {mag && (
        <Link
          href={`/samenwerkingen/${samenwerkingId}/actieverzoeken/nieuw?aan=${deelnemer.oin}`}
          prefetch={false}
          aria-label={`Actieverzoek sturen aan ${deelnemer.naam}`}
          className="niet-afdrukken mt-1 block py-0.5 text-meta"
        >
          Actieverzoek sturen
        </Link>
      )}
    </>
  )
}
