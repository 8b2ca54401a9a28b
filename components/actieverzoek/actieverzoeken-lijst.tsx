import type { ReactNode } from 'react'
import { FilterFormulier, Selectie } from '#components/ui/filter-formulier.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Paginering } from '#components/ui/paginering.tsx'
import type { Kolom } from '#components/ui/tabel.tsx'
import { ACTIEVERZOEK_STATUSSEN, labelActieverzoekStatus } from '#lib/domain/actieverzoek.ts'
import type { Richting } from '#lib/domain/actieverzoek-schema.ts'
import { hrefMet } from '#lib/domain/adres.ts'
import { describePagina } from '#lib/domain/pagina.ts'
import type { PaginaInfo } from '#lib/domain/pagina-schema.ts'
import { ActieverzoekTabel, type ActieverzoekRegel } from './actieverzoek-tabel.tsx'

type Filters = Readonly<{ richting: Richting; status?: string | undefined; sort?: string | undefined }>

type Props = Readonly<{
  pad: string
  filters: Filters
  regels: readonly ActieverzoekRegel[]
  pagina: PaginaInfo
  sortering: (veld: string) => Kolom['sorteer']
  inDossier?: boolean
  /** Shown where there is nothing at all. */
  leeg: ReactNode
}>

/** One direction, filtered, sorted and paged by the SWF; every choice is in the address. */
export function ActieverzoekenLijst({ pad, filters, regels, pagina, sortering, inDossier = false, leeg }: Props) {
  const { richting, status, sort } = filters
  const gefilterd = status !== undefined || pagina.nummer > 1
  return (
    <>
      {(gefilterd || regels.length > 0) && <StatusFilter pad={pad} filters={filters} leeg={regels.length === 0} />}
      {regels.length === 0 ? (
        gefilterd ? (
          <GeenMetFilters href={hrefMet(pad, { richting })} />
        ) : (
          leeg
        )
      ) : (
        <>
          <p className="mb-2 text-meta text-ink-2">{describePagina(pagina, ['actieverzoek', 'actieverzoeken'])}</p>
          <ActieverzoekTabel
            inDossier={inDossier}
            bijschrift={`Actieverzoeken, ${richting}${sort === undefined ? ', de nieuwste eerst' : ''}`}
            partij={richting === 'ontvangen' ? 'door' : 'aan'}
            regels={regels}
            sortering={sortering}
          />
          <Paginering
            nummer={pagina.nummer}
            paginas={pagina.paginas}
            hrefVan={(naar) => hrefMet(pad, { ...filters, pagina: naar })}
          />
        </>
      )}
    </>
  )
}

type FilterProps = Readonly<{ pad: string; filters: Filters; leeg: boolean }>

function StatusFilter({ pad, filters: { richting, status = '', sort }, leeg }: FilterProps) {
  return (
    <FilterFormulier actie={pad} wissen={status === '' ? null : hrefMet(pad, { richting, sort })} elders={leeg}>
      <input type="hidden" name="richting" value={richting} />
      {sort !== undefined && <input type="hidden" name="sort" value={sort} />}
      <Selectie
        id="filter-status"
        name="status"
        label="Status"
        waarde={status}
        opties={[
          ['', 'Alle'],
          ...ACTIEVERZOEK_STATUSSEN.map((code) => [code, labelActieverzoekStatus({ status: code, richting })] as const),
        ]}
      />
    </FilterFormulier>
  )
}

function GeenMetFilters({ href }: Readonly<{ href: string }>) {
  return (
    <LegeStaat soort="geen-resultaat" titel="Geen actieverzoeken met deze filters">
      <KnopLink href={href} variant="secundair">
        Filters wissen
      </KnopLink>
    </LegeStaat>
  )
}
