import { Lijstindeling } from '#components/ui/indeling.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'

/** For who is not appointed: what this part is, and who can give access. */
export function GeenBeheerder() {
  return (
    <Lijstindeling>
      <LegeStaat soort="geen-toegang" titel="U heeft geen toegang tot dit onderdeel" kop="h1">
        <p>
          Dit onderdeel is voor de beheerder van uw organisatie. De leverancier van dit portaal wijst beheerders aan, op
          verzoek van uw organisatie. Werkt u voor meer organisaties, kijk dan of u de juiste hebt gekozen.
        </p>
        <KnopLink href="/werkvoorraad" variant="secundair">
          Naar de werkvoorraad
        </KnopLink>
      </LegeStaat>
    </Lijstindeling>
  )
}
