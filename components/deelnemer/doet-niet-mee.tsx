import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'

/** A partner that was removed, or never took part: told the same. */
export function DoetNietMee() {
  return (
    <LegeStaat soort="geen-resultaat" titel="Deze organisatie doet niet mee" kop="h1">
      <p>Misschien is zij verwijderd uit deze samenwerking, of klopt het adres niet.</p>
      <KnopLink href="/samenwerkingen" variant="secundair">
        Naar de samenwerkingen
      </KnopLink>
    </LegeStaat>
  )
}
