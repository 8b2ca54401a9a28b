import { FilterFormulier, Selectie } from '#components/ui/filter-formulier.tsx'
import { INVOER_KLASSEN, VeldFoutTekst } from '#components/ui/veld.tsx'
import { labelVan, listGekozen } from '#lib/domain/filters.ts'
import { NOTIFICATIE_TYPEN, PERIODES } from '#lib/domain/notificatie.ts'

export type NotificatieKeuze = Readonly<{
  type?: string | undefined
  periode?: string | undefined
  samenwerkingId?: string | undefined
}>

type Props = Readonly<{
  pad: string
  keuze: NotificatieKeuze
  /** Dossiers to suggest; undefined where the page is about one dossier. */
  dossiers?: readonly Readonly<{ samenwerkingId: string; titel: string }>[] | undefined
  /** What was typed and is no samenwerking. */
  onleesbaar?: string | undefined
  /** Nothing was found, and the list says so. */
  leeg: boolean
}>

const VELD = 'filter-samenwerking'
const FOUT = 'Vul een nummer in, bijvoorbeeld SAM-10021.'

/** Every choice is made at the source: the list is never read whole. */
export function NotificatiesFilter({ pad, keuze, dossiers, onleesbaar, leeg }: Props) {
  const gekozen = listGekozen(pad, keuze, [
    ['type', 'Soort', labelVan(NOTIFICATIE_TYPEN, keuze.type)],
    ['periode', 'Periode', labelVan(Object.entries(PERIODES), keuze.periode)],
    ['samenwerkingId', 'Samenwerking', keuze.samenwerkingId],
  ])
  const gefilterd = gekozen.filters.length > 0
  return (
    <FilterFormulier actie={pad} gekozen={gekozen} fout={onleesbaar !== undefined} elders={leeg && gefilterd}>
      <Selectie
        id="filter-type"
        name="type"
        label="Soort"
        waarde={keuze.type ?? ''}
        opties={[['', 'Alle'], ...NOTIFICATIE_TYPEN, ...onbekendType(keuze.type)]}
      />
      <Selectie
        id="filter-periode"
        name="periode"
        label="Periode"
        waarde={keuze.periode ?? ''}
        opties={[['', 'Alles'], ...Object.entries(PERIODES)]}
      />
      {dossiers !== undefined && (
        <SamenwerkingVeld
          waarde={keuze.samenwerkingId ?? onleesbaar ?? ''}
          dossiers={dossiers}
          fout={onleesbaar === undefined ? undefined : FOUT}
        />
      )}
    </FilterFormulier>
  )
}

/** A type we do not know can still be in the address. */
function onbekendType(type: string | undefined): (readonly [string, string])[] {
  return type === undefined || NOTIFICATIE_TYPEN.some(([bekend]) => bekend === type) ? [] : [[type, type]]
}

type VeldProps = Readonly<{
  waarde: string
  fout: string | undefined
  dossiers: readonly Readonly<{ samenwerkingId: string; titel: string }>[]
}>

function SamenwerkingVeld({ waarde, fout, dossiers }: VeldProps) {
  return (
    <div className={`flex-auto md:flex-none ${fout === undefined ? '' : 'border-l-3 border-fout pl-4'}`}>
      <label htmlFor={VELD} className="text-meta font-[650]">
        Samenwerking
      </label>
      <VeldFoutTekst id={VELD} fout={fout} />
      <input
        id={VELD}
        name="samenwerkingId"
        list="dossiers"
        autoComplete="off"
        defaultValue={waarde}
        aria-invalid={fout === undefined ? undefined : true}
        aria-describedby={fout === undefined ? undefined : `${VELD}-fout`}
        className={INVOER_KLASSEN}
      />
      <datalist id="dossiers">
        {dossiers.map(({ samenwerkingId, titel }) => (
          <option key={samenwerkingId} value={samenwerkingId}>
            {titel}
          </option>
        ))}
      </datalist>
    </div>
  )
}
