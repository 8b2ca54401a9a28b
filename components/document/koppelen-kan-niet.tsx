import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'

/** A colleague may have rounded off the last one, or linked it, in the meantime: that is no question of rights. */
export function KoppelenKanNiet({ reden, terug }: Readonly<{ reden: string; terug: string }>) {
  return (
    <LegeStaat soort="gesloten" titel="Koppelen kan nu niet" kop="h1">
      <p>{reden}</p>
      <KnopLink href={terug} variant="secundair">
        Naar de documenten
      </KnopLink>
    </LegeStaat>
  )
}
