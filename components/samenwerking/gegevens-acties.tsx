import { KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { isGesloten, mag } from '#lib/domain/samenwerking.ts'
import type { Samenwerking, SamenwerkingActie } from '#lib/domain/samenwerking-schema.ts'

const ACTIES = [
  { actie: 'aanpassen', pad: 'aanpassen', tekst: 'Samenwerking aanpassen' },
  { actie: 'verzoekOphalen', pad: 'verzoek', tekst: 'Documenten uit het verzoek laden' },
  { actie: 'sluiten', pad: 'sluiten', tekst: 'Samenwerking sluiten' },
  { actie: 'beeindigen', pad: 'beeindigen', tekst: 'Samenwerking beëindigen' },
] as const satisfies readonly { actie: SamenwerkingActie; pad: string; tekst: string }[]

/** What our organisation may do with the samenwerking itself now, as the SWF offers it, and why what one expects is missing. */
export function GegevensActies({ samenwerking }: Readonly<{ samenwerking: Samenwerking }>) {
  const mogelijk = ACTIES.filter(({ actie }) => mag(samenwerking, actie))
  const redenen = redenenVan(samenwerking)
  return (
    <div className="niet-afdrukken mt-8 space-y-3">
      {mogelijk.length > 0 && (
        <KnoppenRij>
          {mogelijk.map(({ pad, tekst }) => (
            <KnopLink key={pad} href={`/samenwerkingen/${samenwerking.samenwerkingId}/${pad}`} variant="secundair">
              {tekst}
            </KnopLink>
          ))}
        </KnoppenRij>
      )}
      {redenen.map((reden) => (
        <p key={reden} className="leesbreedte text-meta text-ink-2">
          {reden}
        </p>
      ))}
    </div>
  )
}

/** One sentence for each act that an initiator expects and the SWF does not offer now. */
export function redenenVan(samenwerking: Samenwerking): string[] {
  const { wijZijnInitiator, initiatorNaam, status, verzoeknummer } = samenwerking
  if (!wijZijnInitiator)
    return [`Alleen de initiator, ${initiatorNaam}, past deze gegevens aan of sluit de samenwerking.`]
  if (isGesloten(samenwerking)) {
    return mag(samenwerking, 'beeindigen') ? ['Aanpassen kan niet meer: de samenwerking is gesloten.'] : []
  }
  const redenen = []
  if (!mag(samenwerking, 'sluiten')) {
    redenen.push(
      status === 'INITIALISATIE'
        ? 'Sluiten kan als de samenwerking is gestart.'
        : 'Sluiten biedt het DSO nu niet aan. Probeer het later opnieuw.',
    )
  }
  if (!mag(samenwerking, 'verzoekOphalen')) redenen.push(waaromNietLaden(status, verzoeknummer))
  return redenen
}

function waaromNietLaden(status: string, verzoeknummer: string | null): string {
  if (verzoeknummer === null)
    return 'Er zijn geen documenten te laden: deze samenwerking heeft geen verzoek in het DSO.'
  if (status === 'INITIALISATIE') return 'De documenten uit het verzoek worden nu geladen.'
  return 'De documenten uit het verzoek zijn al geladen, of worden nu geladen.'
}
