import { FilterFormulier, FilterInvoer, Selectie } from '#components/ui/filter-formulier.tsx'
import { FoutenSamenvatting } from '#components/ui/fouten-samenvatting.tsx'
import { formatDatum, leesDag } from '#lib/domain/datum.ts'
import { labelVan, listGekozen, type GekozenFilters } from '#lib/domain/filters.ts'
import type { KeuzeVeld, LijstKeuze } from './lijst-keuze.ts'

type Veld = 'status' | 'rol' | KeuzeVeld
type Filters = Readonly<Partial<Record<Veld | 'sort', string | undefined>> & { grootte?: number | undefined }>

const STATUSSEN = [
  ['', 'Alle'],
  ['INITIALISATIE', 'Wordt gestart'],
  ['OPEN', 'Open'],
  ['GESLOTEN', 'Gesloten'],
] as const
const ROLLEN = [
  ['', 'Alle'],
  ['initiator', 'Wij zijn initiator'],
  ['ketenpartner', 'Wij zijn ketenpartner'],
] as const

type Props = Readonly<{
  pad: string
  filters: Filters
  keuze: Pick<LijstKeuze, 'getypt' | 'fouten'>
  /** One dossier is looked up by its number: the other choices do not count. */
  opNummer: boolean
  /** Nothing was found, and the list says so. */
  leeg: boolean
  /** Names to suggest; any other can be given by its OIN. */
  initiatoren: readonly string[]
}>

const idVan = (veld: string) => `filter-${veld}`

/** Every choice is made at the source; what cannot be read stays in its field, with what is wrong. */
export function SamenwerkingenFilter({ pad, filters, keuze, opNummer, leeg, initiatoren }: Props) {
  const { status = '', rol = '', sort } = filters
  const { fouten } = keuze
  return (
    <>
      <Fouten fouten={fouten} />
      <FilterFormulier
        actie={pad}
        gekozen={gekozenVan({ pad, filters, keuze, opNummer })}
        fout={fouten.length > 0}
        elders={leeg}
      >
        {sort !== undefined && <input type="hidden" name="sort" value={sort} />}
        <FilterInvoer
          id="filter-zoek"
          name="zoek"
          label="SamenwerkingID of verzoeknummer"
          maxLength={40}
          rekt
          defaultValue={keuze.getypt.zoek}
          fout={foutVan(keuze, 'zoek')}
        />
        <Selectie id="filter-status" name="status" label="Status" waarde={status} opties={STATUSSEN} />
        <Selectie id="filter-rol" name="rol" label="Rol" waarde={rol} opties={ROLLEN} />
        <Initiator keuze={keuze} namen={initiatoren} />
        <div className="flex flex-wrap items-end gap-3">
          <Dag keuze={keuze} veld="van" label="Gewijzigd van" />
          <Dag keuze={keuze} veld="tot" label="Gewijzigd tot en met" />
        </div>
      </FilterFormulier>
    </>
  )
}

/** In words, as the fields have them. */
function gekozenVan({
  pad,
  filters,
  keuze,
  opNummer,
}: Pick<Props, 'pad' | 'filters' | 'keuze' | 'opNummer'>): GekozenFilters {
  const { zoek, status, rol, initiator, van, tot } = filters
  const nummer = ['zoek', 'Nummer', zoek] as const
  if (opNummer) return listGekozen(pad, filters, [nummer])
  return listGekozen(pad, filters, [
    nummer,
    ['status', 'Status', labelVan(STATUSSEN, status)],
    ['rol', 'Rol', labelVan(ROLLEN, rol)],
    ['initiator', 'Initiator', initiator && (keuze.getypt.initiator ?? initiator)],
    ['van', 'Gewijzigd van', van && formatDatum(van)],
    ['tot', 'Gewijzigd tot en met', tot && formatDatum(tot)],
  ])
}

function Fouten({ fouten }: Pick<LijstKeuze, 'fouten'>) {
  if (fouten.length === 0) return null
  return (
    <div className="mb-4">
      <FoutenSamenvatting fouten={fouten.map(({ veld, tekst }) => ({ id: idVan(veld), tekst }))} />
      <p className="mt-2">De lijst hieronder let niet op wat fout is.</p>
    </div>
  )
}

type VeldProps = Readonly<{ keuze: Pick<LijstKeuze, 'getypt' | 'fouten'> }>

const foutVan = ({ fouten }: VeldProps['keuze'], gezocht: KeuzeVeld) =>
  fouten.find(({ veld }) => veld === gezocht)?.tekst

function Initiator({ keuze, namen }: VeldProps & Readonly<{ namen: readonly string[] }>) {
  return (
    <>
      <FilterInvoer
        id={idVan('initiator')}
        name="initiator"
        label="Initiator: naam of OIN"
        list="initiatoren"
        spellCheck={false}
        defaultValue={keuze.getypt.initiator}
        fout={foutVan(keuze, 'initiator')}
      />
      <datalist id="initiatoren">
        {namen.map((naam) => (
          <option key={naam} value={naam} />
        ))}
      </datalist>
    </>
  )
}

/** A date field cannot hold what is no date: then it is a text field, so that what was typed is not lost. */
function Dag({ keuze, veld, label }: VeldProps & Readonly<{ veld: 'van' | 'tot'; label: string }>) {
  const waarde = keuze.getypt[veld] ?? ''
  return (
    <FilterInvoer
      id={idVan(veld)}
      name={veld}
      type={waarde === '' || leesDag(waarde) === waarde ? 'date' : 'text'}
      label={label}
      defaultValue={waarde}
      fout={foutVan(keuze, veld)}
    />
  )
}
