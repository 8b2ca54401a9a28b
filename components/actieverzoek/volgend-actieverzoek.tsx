import { Kenmerk } from '#components/ui/kenmerk.tsx'
import { Link } from '#components/ui/link.tsx'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { telwoord, type Telling } from '#lib/domain/werkvoorraad.ts'

/** The next one to act on, and how many wait in all. */
export type Volgende = Readonly<{ actieverzoek: Actieverzoek; nog: Telling }> | null

type Props = Readonly<{
  volgende: Volgende
  /** The dossier of the page: the next one may belong to another. */
  hier: SamenwerkingId
}>

/** After one act, the next: nobody has to go back to a list to find it. */
export function VolgendActieverzoek({ volgende, hier }: Props) {
  if (volgende === null) return null
  const { actieverzoek, nog } = volgende
  const { titel, samenwerkingId } = actieverzoek
  return (
    <p className="niet-afdrukken">
      Volgend actieverzoek:{' '}
      <Link href={hrefVanActieverzoek(actieverzoek)} className="font-[650]">
        {titel}
      </Link>
      {samenwerkingId !== hier && (
        <>
          {' '}
          in <Kenmerk id={samenwerkingId} />
        </>
      )}{' '}
      <span className="text-ink-2">
        (u bent nog {telwoord(nog)}
        {nog.aantal} keer aan zet)
      </span>
    </p>
  )
}
