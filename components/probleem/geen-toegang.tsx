import { Lijstindeling } from '#components/ui/indeling.tsx'
import { KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { isGesloten } from '#lib/domain/samenwerking.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'

const ONBEKEND = 'Dit mag uw organisatie niet, of het kan niet meer. Wat u wel kunt doen, ziet u op de pagina’s zelf.'

/** Without a `reden`, where the page does not know why: true of every refusal. */
export function GeenToegang({ reden = ONBEKEND }: Readonly<{ reden?: string }>) {
  return (
    <Lijstindeling>
      <LegeStaat soort="geen-toegang" titel="Uw organisatie kan dit nu niet doen" kop="h1">
        <p>{reden}</p>
        <KnopLink href="/samenwerkingen" variant="secundair">
          Naar de samenwerkingen
        </KnopLink>
      </LegeStaat>
    </Lijstindeling>
  )
}

type Props = Readonly<{
  samenwerking: Pick<Samenwerking, 'samenwerkingId' | 'status' | 'initiatorNaam' | 'wijZijnInitiator'>
  /** What the initiator alone may do, as the end of a sentence; null for what others may do as well. */
  alleenInitiator: string | null
}>

/** Beside the spine: a closed dossier before anything else, then what this organisation may not do. */
export function GeenToegangInDossier({ samenwerking, alleenInitiator }: Props) {
  const { samenwerkingId, initiatorNaam, wijZijnInitiator } = samenwerking
  const dossier = `/samenwerkingen/${samenwerkingId}`
  const gesloten = isGesloten(samenwerking)
  const vanInitiator = alleenInitiator !== null && !wijZijnInitiator
  return (
    <LegeStaat
      soort={gesloten && !vanInitiator ? 'gesloten' : 'geen-toegang'}
      titel={
        gesloten && !vanInitiator ? 'Dit kan niet: de samenwerking is gesloten' : 'Uw organisatie kan dit nu niet doen'
      }
      kop="h1"
    >
      {gesloten && (
        <p>U kunt nog alles zien wat u mocht zien, en documenten downloaden. Toevoegen en wijzigen kan niet meer.</p>
      )}
      {vanInitiator && <p>{`Alleen de initiator, ${initiatorNaam}, mag ${alleenInitiator}.`}</p>}
      {!gesloten && !vanInitiator && <p>Dit mag uw organisatie niet, of het kan op dit moment niet.</p>}
      <KnoppenRij>
        <KnopLink href={dossier} variant="secundair">
          Naar de gegevens
        </KnopLink>
        <KnopLink href={`${dossier}/documenten`} variant="tekst">
          Naar de documenten
        </KnopLink>
      </KnoppenRij>
    </LegeStaat>
  )
}
