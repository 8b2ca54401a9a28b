import { MandaatOntbreekt } from '#components/probleem/mandaat-ontbreekt.tsx'
import { NietGevonden } from '#components/probleem/niet-gevonden.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { getGebruiker } from '#lib/auth/gebruiker.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { ProblemCode } from '#lib/problem/problem-schema.ts'
import { PROBLEEM_TEKST } from '#lib/problem/teksten.ts'
import { zetPaginaStatus } from '#lib/server/pagina-status.ts'
import { registreerPaginaWeigering } from '#lib/server/pagina-weigering.ts'

type Props = Readonly<{ params: Promise<{ code: string }> }>

export async function generateMetadata({ params }: Props) {
  const code = ProblemCode.safeParse((await params).code)
  return { title: code.success ? PROBLEEM_TEKST[code.data].titel : 'Deze pagina bestaat niet' }
}

/** Where the `type` of a problem leads: what the code means, for people and for builders. */
export default async function ProbleemUitleg({ params }: Props) {
  const code = ProblemCode.safeParse((await params).code)
  if (!code.success) {
    // Not by Next's own road: that page stays empty without JavaScript.
    zetPaginaStatus(new ProblemError('niet-gevonden'))
    return <NietGevonden />
  }
  if (code.data === 'mandaat-ontbreekt') {
    const gebruiker = await getGebruiker('pagina')
    // Every page of the portal sends an organisation without a mandate here: this is where it was refused.
    if (gebruiker?.gemandateerd === false) await registreerPaginaWeigering(code.data)
    return <MandaatOntbreekt organisatieNaam={gebruiker?.organisatieNaam ?? 'uw organisatie'} />
  }
  const { titel, advies } = PROBLEEM_TEKST[code.data]
  return (
    <LegeStaat soort="geen-resultaat" titel={titel} kop="h1">
      <p>{advies}</p>
      <p className="text-meta">Code voor bouwers en beheerders: {code.data}</p>
      <KnopLink href="/help" variant="secundair">
        Naar de hulppagina
      </KnopLink>
    </LegeStaat>
  )
}
