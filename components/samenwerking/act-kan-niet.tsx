import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { labelSamenwerkingStatus } from '#lib/domain/samenwerking.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'

type Props = Readonly<{ samenwerking: Samenwerking; titel: string; reden: string }>

/** An act of the initiator that the SWF does not offer now: says how it stands instead of failing later. */
export function ActKanNiet({ samenwerking, titel, reden }: Props) {
  return (
    <LegeStaat soort="gesloten" titel={titel} kop="h1">
      <p>
        De status is: {labelSamenwerkingStatus(samenwerking.status)}. {reden}
      </p>
      <KnopLink href={`/samenwerkingen/${samenwerking.samenwerkingId}`} variant="secundair">
        Naar de gegevens
      </KnopLink>
    </LegeStaat>
  )
}
