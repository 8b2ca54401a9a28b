import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'

/** Deleted, never there, or between others: told the same. */
export default function NotFound() {
  return (
    <LegeStaat soort="geen-resultaat" titel="Dit bericht is er niet" kop="h1">
      <p>Misschien heeft de schrijver het verwijderd, of klopt het adres niet.</p>
      <KnopLink href="/actieverzoeken" variant="secundair">
        Naar de actieverzoeken
      </KnopLink>
    </LegeStaat>
  )
}
