import { NietOpgehaald } from '#components/probleem/niet-opgehaald.tsx'
import { Link } from '#components/ui/link.tsx'
import { Blok } from '#components/ui/paginakop.tsx'
import { hrefVanActieverzoek, isAfgelopen, labelActieverzoekStatus } from '#lib/domain/actieverzoek.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import type { Gelezen } from '#lib/problem/gelezen.ts'

type Props = Readonly<{ actieverzoeken: Gelezen<DossierActieverzoeken> }>

/**
 * The actieverzoeken that closing would freeze, of those we can see: those between others are not ours to list (AV7). When
 * they could not be read, closing goes on for who knows them: what they would say is said, and trying again comes first.
 */
export function LopendeVerzoeken({ actieverzoeken }: Props) {
  if (!('waarde' in actieverzoeken)) {
    return (
      <NietOpgehaald titel="Welke actieverzoeken nog lopen, konden wij nu niet ophalen">
        <p>
          Sluit alleen als u weet wat er loopt. Wat nog loopt, blijft staan zoals het is. Niemand kan het nog afmaken of
          intrekken.
        </p>
      </NietOpgehaald>
    )
  }
  const lopend = actieverzoeken.waarde.lijst.filter((actieverzoek) => !isAfgelopen(actieverzoek))
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
