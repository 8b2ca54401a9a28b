import { Lijstindeling } from '#components/ui/indeling.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'

export default function NotFound() {
  return (
    <Lijstindeling>
      <LegeStaat soort="geen-resultaat" titel="Deze notificatie is er niet" kop="h1">
        <p>
          Misschien heeft een collega haar verwijderd. Wie een notificatie verwijdert, doet dat voor de organisatie.
        </p>
        <KnopLink href="/notificaties" variant="secundair">
          Naar de notificaties
        </KnopLink>
      </LegeStaat>
    </Lijstindeling>
  )
}
