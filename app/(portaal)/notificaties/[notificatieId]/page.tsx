import { redirect } from 'next/navigation'
import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { NotificatieWeg } from '#components/notificatie/notificatie-weg.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { NotificatieId } from '#lib/domain/notificatie-schema.ts'
import { openNotificatie } from '#lib/server/notificaties.ts'

export const metadata = { title: 'Notificatie' }

/** Leads on to what a notificatie is about; only when that is gone it is a page to read. */
export default async function NotificatiePagina({ params }: Readonly<{ params: Promise<{ notificatieId: string }> }>) {
  const gebruiker = await requireGebruiker()
  const { notificatieId } = await params
  return metGegevens(
    async () => openNotificatie(gebruiker, uitAdres(NotificatieId, notificatieId)),
    ({ notificatie, href, gesprekHref, samenwerking }) => {
      if (href !== null) redirect(href)
      return (
        <Lijstindeling>
          <NotificatieWeg
            notificatie={notificatie}
            gesprekHref={gesprekHref}
            dossierTitel={samenwerking?.titel ?? null}
          />
        </Lijstindeling>
      )
    },
    { 'niet-gevonden': <NotificatieVerwijderd /> },
  )
}

function NotificatieVerwijderd() {
  return (
    <Lijstindeling>
      <LegeStaat soort="geen-resultaat" titel="Deze notificatie is er niet" kop="h1">
        <p>
          Misschien heeft een collega haar verwijderd. Wie een notificatie verwijdert, doet dat voor de organisatie.
        </p>
        <KnopLink href="/notificaties" variant="secundair">
          Naar de notificaties
        </KnopLink>
      </LegeStaat>
    </Lijstindeling>
  )
}
