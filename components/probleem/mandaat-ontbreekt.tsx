import { Knop } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'

/** The portal acts with its own certificate: without a mandate of the organisation the SWF refuses everything. */
export function MandaatOntbreekt({ organisatieNaam }: Readonly<{ organisatieNaam: string }>) {
  return (
    <LegeStaat soort="geen-toegang" titel="Het mandaat voor dit portaal ontbreekt" kop="h1">
      <p>
        U bent ingelogd voor {organisatieNaam}. Het DSO weet nog niet dat dit portaal namens {organisatieNaam} mag
        samenwerken. Daarom kunt u hier nog niets zien of doen.
      </p>
      <h2 className="font-serif text-h2 font-semibold text-ink">Wie moet wat doen?</h2>
      <ol className="list-decimal space-y-2 pl-5">
        <li>De functioneel beheerder van {organisatieNaam} vraagt het mandaat aan met het formulier van het DSO.</li>
        <li>
          Op het formulier kruist de beheerder <strong>twee</strong> vakjes aan:{' '}
          <em className="not-italic">Samenwerkfunctionaliteit</em> en{' '}
          <em className="not-italic">Behandeldienstconfiguratie</em>.
        </li>
        <li>Het DSO verwerkt de aanvraag in ongeveer twee werkdagen. Log daarna opnieuw in.</li>
      </ol>
      <form action="/api/uitloggen" method="post">
        <Knop variant="secundair">Uitloggen</Knop>
      </form>
    </LegeStaat>
  )
}
