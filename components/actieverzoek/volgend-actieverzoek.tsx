import { Link } from '#components/ui/link.tsx'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { telwoord, type Telling } from '#lib/domain/werkvoorraad.ts'

/** The next one to act on, and how many wait in all. */
export type Volgende = Readonly<{ actieverzoek: Actieverzoek; nog: Telling }> | null

type Props = Readonly<{ volgende: Volgende }>

/** After one act, the next: nobody has to go back to a list to find it. */
export function VolgendActieverzoek({ volgende }: Props) {
  if (volgende === null) return null
  const { actieverzoek, nog } = volgende
  return (
    <p className="niet-afdrukken">
      Volgend actieverzoek:{' '}
      <Link href={hrefVanActieverzoek(actieverzoek)} className="font-[650]">
        {actieverzoek.titel}
      </Link>{' '}
      <span className="text-ink-2">
        (nog {telwoord(nog)}
        {nog.aantal})
      </span>
    </p>
  )
}
