import { FilterFormulier, Selectie } from '#components/ui/filter-formulier.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
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
}>

/** Every choice is made at the source: the list is never read whole. */
export function NotificatiesFilter({ pad, keuze, dossiers, onleesbaar }: Props) {
  const gekozen = Object.values(keuze).some((waarde) => waarde !== undefined)
  return (
    <FilterFormulier actie={pad} wissen={gekozen || onleesbaar !== undefined ? pad : null}>
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
        <div>
          <TekstInvoer
            id="filter-samenwerking"
            name="samenwerkingId"
            label="Samenwerking"
            optioneel
            list="dossiers"
            autoComplete="off"
            defaultValue={keuze.samenwerkingId ?? onleesbaar ?? ''}
            fout={onleesbaar === undefined ? undefined : 'Vul een nummer in, bijvoorbeeld SAM-10021.'}
          />
          <datalist id="dossiers">
            {dossiers.map(({ samenwerkingId, titel }) => (
              <option key={samenwerkingId} value={samenwerkingId}>
                {titel}
              </option>
            ))}
          </datalist>
        </div>
      )}
    </FilterFormulier>
  )
}

/** A type we do not know can still be in the address. */
function onbekendType(type: string | undefined): (readonly [string, string])[] {
  return type === undefined || NOTIFICATIE_TYPEN.some(([bekend]) => bekend === type) ? [] : [[type, type]]
}
