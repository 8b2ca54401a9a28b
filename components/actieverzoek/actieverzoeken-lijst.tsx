import type { ReactNode } from 'react'
import { FilterFormulier, Selectie } from '#components/ui/filter-formulier.tsx'
import { GeenResultaat } from '#components/ui/geen-resultaat.tsx'
import { Paginering } from '#components/ui/paginering.tsx'
import type { Kolom } from '#components/ui/tabel.tsx'
import { ACTIEVERZOEK_STATUSSEN, labelActieverzoekStatus } from '#lib/domain/actieverzoek.ts'
import type { Richting } from '#lib/domain/actieverzoek-schema.ts'
import { hrefMet } from '#lib/domain/adres.ts'
import { listGekozen, type GekozenFilters } from '#lib/domain/filters.ts'
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
  const { richting, sort } = filters
  const gekozen = listGekozenStatus(pad, filters)
  const gefilterd = gekozen.filters.length > 0
  const kanElders = gefilterd || pagina.nummer > 1
  return (
    <>
      {(kanElders || regels.length > 0) && (
        <StatusFilter pad={pad} filters={filters} gekozen={gekozen} leeg={regels.length === 0} />
      )}
      {regels.length === 0 ? (
        kanElders ? (
          <GeenResultaat wat="actieverzoeken" gefilterd={gefilterd} href={gekozen.wissen} />
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

function listGekozenStatus(pad: string, filters: Filters): GekozenFilters {
  const { status, richting } = filters
  return listGekozen(pad, filters, [['status', 'Status', status && labelActieverzoekStatus({ status, richting })]])
}

type FilterProps = Readonly<{ pad: string; filters: Filters; gekozen: GekozenFilters; leeg: boolean }>

function StatusFilter({ pad, filters: { richting, status = '', sort }, gekozen, leeg }: FilterProps) {
  return (
    <FilterFormulier actie={pad} gekozen={gekozen} elders={leeg}>
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
