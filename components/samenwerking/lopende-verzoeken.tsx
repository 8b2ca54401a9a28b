import Link from 'next/link'
import { Blok } from '#components/ui/paginakop.tsx'
import { hrefVanActieverzoek, isAfgelopen, labelActieverzoekStatus } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'

/** The actieverzoeken that closing would freeze, of those we can see: those between others are not ours to list (AV7). */
export function LopendeVerzoeken({ actieverzoeken }: Readonly<{ actieverzoeken: readonly Actieverzoek[] }>) {
  const lopend = actieverzoeken.filter((actieverzoek) => !isAfgelopen(actieverzoek))
  if (lopend.length === 0) {
    return <p className="leesbreedte">U heeft hier geen actieverzoeken die nog lopen.</p>
  }
  return (
    <Blok titel="Deze actieverzoeken lopen nog" aantal={String(lopend.length)}>
      <p className="mb-3 leesbreedte">Ze blijven staan zoals ze zijn. Niemand kan ze nog afmaken of intrekken.</p>
      <ul className="border-t border-line">
        {lopend.map((actieverzoek) => (
          <li key={actieverzoek.actieverzoekId} className="border-b border-line py-3">
            <Link href={hrefVanActieverzoek(actieverzoek)}>{actieverzoek.titel}</Link>
            <span className="block text-meta text-ink-2">
              {labelActieverzoekStatus(actieverzoek)} · van {actieverzoek.zenderNaam} aan {actieverzoek.ontvangerNaam}
            </span>
          </li>
        ))}
      </ul>
    </Blok>
  )
}
