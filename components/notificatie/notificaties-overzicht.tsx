import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Paginering } from '#components/ui/paginering.tsx'
import { hrefMet } from '#lib/domain/adres.ts'
import type { Notificatie } from '#lib/domain/notificatie-schema.ts'
import { describePagina, type Pagina } from '#lib/domain/pagina.ts'
import { NotificatieLijst } from './notificatie-lijst.tsx'
import type { NotificatieKeuze } from './notificaties-filter.tsx'

type Props = Readonly<{
  pad: string
  keuze: NotificatieKeuze
  notificaties: Pagina<Notificatie>
  inDossier?: boolean
}>

/** One page of notificaties, or why there are none. */
export function NotificatiesOverzicht({ pad, keuze, notificaties: { items, pagina }, inDossier = false }: Props) {
  if (items.length === 0) {
    const gefilterd = Object.values(keuze).some((waarde) => waarde !== undefined) || pagina.nummer > 1
    return <Geen pad={pad} gefilterd={gefilterd} inDossier={inDossier} />
  }
  return (
    <>
      <p className="mb-2 text-meta text-ink-2">{describePagina(pagina, ['notificatie', 'notificaties'])}</p>
      <NotificatieLijst notificaties={items} inDossier={inDossier} />
      <Paginering
        nummer={pagina.nummer}
        paginas={pagina.paginas}
        hrefVan={(naar) => hrefMet(pad, { ...keuze, pagina: naar })}
      />
    </>
  )
}

function Geen({ pad, gefilterd, inDossier }: Readonly<{ pad: string; gefilterd: boolean; inDossier: boolean }>) {
  if (gefilterd) {
    return (
      <LegeStaat soort="geen-resultaat" titel="Geen notificaties met deze keuze">
        <KnopLink href={pad} variant="secundair">
          Alle notificaties
        </KnopLink>
      </LegeStaat>
    )
  }
  return (
    <LegeStaat soort="bij" titel="U bent helemaal bij">
      Er zijn geen notificaties {inDossier ? 'over deze samenwerking' : 'voor uw organisatie'}.
    </LegeStaat>
  )
}
