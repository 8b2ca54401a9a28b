import { Lijstindeling } from '#components/ui/indeling.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'

/** The same words for what never was, what is gone and what is hidden: existence is not told. */
export function NietGevonden() {
  return (
    <Lijstindeling>
      <LegeStaat soort="geen-resultaat" titel="Deze pagina bestaat niet" kop="h1">
        <p>
          Misschien klopt het adres niet, is wat u zoekt verwijderd, of mag uw organisatie het niet of niet meer zien.
        </p>
        <KnopLink href="/samenwerkingen" variant="secundair">
          Naar de samenwerkingen
        </KnopLink>
      </LegeStaat>
    </Lijstindeling>
  )
}
