import { Lijstindeling } from '#components/ui/indeling.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'

export function GeenToegang() {
  return (
    <Lijstindeling>
      <LegeStaat soort="geen-toegang" titel="Uw organisatie kan dit nu niet doen" kop="h1">
        <p>
          Alleen een bevoegd gezag of behandeldienst start een samenwerking en nodigt ketenpartners uit. In een gesloten
          samenwerking wijzigt niemand meer iets.
        </p>
        <p>Vraag de initiator van de samenwerking om hulp, of log in voor een andere organisatie.</p>
        <KnopLink href="/samenwerkingen" variant="secundair">
          Naar de samenwerkingen
        </KnopLink>
      </LegeStaat>
    </Lijstindeling>
  )
}
