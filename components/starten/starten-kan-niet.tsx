import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'

/** Where this portal does not offer starting. */
export function StartenKanNiet() {
  return (
    <LegeStaat soort="geen-toegang" titel="Starten kan niet in dit portaal" kop="h1">
      <p>
        Wie dit portaal aanbiedt, heeft starten uitgezet. Start de samenwerking in uw eigen zaaksysteem. Daarna werkt u
        er hier gewoon in verder.
      </p>
      <KnopLink href="/samenwerkingen" variant="secundair">
        Naar de samenwerkingen
      </KnopLink>
    </LegeStaat>
  )
}
