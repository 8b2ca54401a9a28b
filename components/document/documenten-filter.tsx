import { FilterFormulier, Selectie } from '#components/ui/filter-formulier.tsx'
import type { Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import { labelVan, listGekozen, type GekozenFilters } from '#lib/domain/filters.ts'

type Filters = Readonly<{
  vertrouwelijkheid?: Vertrouwelijkheid | undefined
  van?: 'ons' | 'anderen' | undefined
  sort?: string | undefined
  grootte?: number | undefined
}>

const VERTROUWELIJKHEDEN = [
  ['', 'Alle'],
  ['RV', 'Vertrouwelijk'],
  ['SV', 'Strikt vertrouwelijk'],
] as const
const TOEVOEGERS = [
  ['', 'Iedereen'],
  ['ons', 'Uw organisatie'],
  ['anderen', 'Anderen'],
] as const

/** What somebody chose in the list of documents, in words. */
export function listGekozenDocumenten(pad: string, filters: Filters): GekozenFilters {
  return listGekozen(pad, filters, [
    ['vertrouwelijkheid', 'Vertrouwelijkheid', labelVan(VERTROUWELIJKHEDEN, filters.vertrouwelijkheid)],
    ['van', 'Toegevoegd door', labelVan(TOEVOEGERS, filters.van)],
  ])
}

type Props = Readonly<{
  pad: string
  filters: Filters
  gekozen: GekozenFilters
  /** Nothing was found, and the list says so. */
  leeg: boolean
}>

export function DocumentenFilter({ pad, filters: { vertrouwelijkheid, van, sort }, gekozen, leeg }: Props) {
  return (
    <FilterFormulier actie={pad} gekozen={gekozen} elders={leeg}>
      {sort !== undefined && <input type="hidden" name="sort" value={sort} />}
      <Selectie
        id="filter-vertrouwelijkheid"
        name="vertrouwelijkheid"
        label="Vertrouwelijkheid"
        waarde={vertrouwelijkheid ?? ''}
        opties={VERTROUWELIJKHEDEN}
      />
      <Selectie id="filter-van" name="van" label="Toegevoegd door" waarde={van ?? ''} opties={TOEVOEGERS} />
    </FilterFormulier>
  )
}
