import { Beurt } from '#components/ui/beurt.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { hrefVanActieverzoek, labelActieverzoekStatus } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { beurtInSamenwerking } from '#lib/domain/beurt.ts'

type Props = Readonly<{ actieverzoek: Actieverzoek; act: string; samenwerkingStatus: string }>

/** Somebody was first, or the address is old: says how it stands instead of failing later. */
export function ActKanNiet({ actieverzoek, act, samenwerkingStatus }: Props) {
  return (
    <LegeStaat soort="gesloten" titel={`${act} kan nu niet`} kop="h1">
      <p>
        De status van ‘{actieverzoek.titel}’ is: {labelActieverzoekStatus(actieverzoek)}.
      </p>
      <p>
        <Beurt {...beurtInSamenwerking(samenwerkingStatus, actieverzoek)} />
      </p>
      <KnopLink href={hrefVanActieverzoek(actieverzoek)} variant="secundair">
        Naar het actieverzoek
      </KnopLink>
    </LegeStaat>
  )
}
