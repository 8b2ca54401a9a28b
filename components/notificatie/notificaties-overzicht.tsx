import { GeenResultaat } from '#components/ui/geen-resultaat.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Paginering } from '#components/ui/paginering.tsx'
import { hrefMet } from '#lib/domain/adres.ts'
import type { Notificatie } from '#lib/domain/notificatie-schema.ts'
import { describePagina, type Pagina } from '#lib/domain/pagina.ts'
import { NotificatieLijst } from './notificatie-lijst.tsx'
import { maakTekens, TekensVooraf, type Bijgelezen } from './notificatie-tekens.tsx'
import type { NotificatieKeuze } from './notificaties-filter.tsx'

type Props = Readonly<{
  pad: string
  keuze: NotificatieKeuze
  notificaties: Pagina<Notificatie>
  bijgelezen: Bijgelezen
  inDossier?: boolean
}>

/** One page of notificaties, or why there are none. */
export function NotificatiesOverzicht({ pad, keuze, notificaties, bijgelezen, inDossier = false }: Props) {
  const { items, pagina } = notificaties
  if (items.length === 0) {
    const gefilterd = Object.values(keuze).some((waarde) => waarde !== undefined)
    return gefilterd || pagina.nummer > 1 ? (
      <GeenResultaat wat="notificaties" gefilterd={gefilterd} href={pad} />
    ) : (
      <Geen inDossier={inDossier} />
    )
  }
  return (
    <>
      <p className="mb-2 flex flex-wrap items-baseline gap-x-6 gap-y-1 text-meta text-ink-2">
        {describePagina(pagina, ['notificatie', 'notificaties'])}
        <TekensVooraf notificaties={items} inDossier={inDossier} {...bijgelezen} />
      </p>
      <NotificatieLijst notificaties={items} tekens={maakTekens(items, bijgelezen)} inDossier={inDossier} />
      <Paginering
        nummer={pagina.nummer}
        paginas={pagina.paginas}
        hrefVan={(naar) => hrefMet(pad, { ...keuze, pagina: naar })}
      />
    </>
  )
}

function Geen({ inDossier }: Readonly<{ inDossier: boolean }>) {
  return (
    <LegeStaat soort="bij" titel="U bent helemaal bij">
      Er zijn geen notificaties {inDossier ? 'over deze samenwerking' : 'voor uw organisatie'}.
    </LegeStaat>
  )
}
