import { Link } from '#components/ui/link.tsx'
import { hrefVanActieverzoek, labelActieverzoekStatus } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'

/** Actieverzoeken with one partner, each leading to where it can be ended. */
export function ActieverzoekenMet({ actieverzoeken }: Readonly<{ actieverzoeken: readonly Actieverzoek[] }>) {
  return (
    <ul className="mt-2 border-t border-line bg-sheet">
      {actieverzoeken.map((actieverzoek) => (
        <li key={actieverzoek.actieverzoekId} className="border-b border-line px-4 py-2.5">
          <Link href={hrefVanActieverzoek(actieverzoek)} className="font-[650]">
            {actieverzoek.titel}
          </Link>
          <span className="block text-meta text-ink-2">
            {actieverzoek.richting === 'ontvangen' ? 'Aan u gevraagd' : 'Door u gevraagd'} ·{' '}
            {labelActieverzoekStatus(actieverzoek)}
          </span>
        </li>
      ))}
    </ul>
  )
}
