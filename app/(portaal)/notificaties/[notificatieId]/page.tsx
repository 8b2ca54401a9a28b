import { redirect } from 'next/navigation'
import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { NotificatieWeg } from '#components/notificatie/notificatie-weg.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { NotificatieId } from '#lib/domain/notificatie-schema.ts'
import { openNotificatie } from '#lib/server/notificaties.ts'

export const metadata = { title: 'Notificatie' }

/** Leads on to what a notificatie is about; only when that is gone it is a page to read. */
export default async function NotificatiePagina({ params }: Readonly<{ params: Promise<{ notificatieId: string }> }>) {
  const gebruiker = await requireGebruiker()
  const id = uitAdres(NotificatieId, (await params).notificatieId)
  return metGegevens(
    () => openNotificatie(gebruiker, id),
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
  )
}
