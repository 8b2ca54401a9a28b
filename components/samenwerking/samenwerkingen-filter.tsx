import { FilterFormulier, Selectie } from '#components/ui/filter-formulier.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'

type Filters = Readonly<{ zoek?: string | undefined; status?: string | undefined; rol?: string | undefined }>

export function SamenwerkingenFilter({ pad, filters }: Readonly<{ pad: string; filters: Filters }>) {
  const { zoek = '', status = '', rol = '' } = filters
  return (
    <FilterFormulier actie={pad} wissen={zoek + status + rol === '' ? null : pad}>
      <TekstInvoer id="filter-zoek" name="zoek" label="SamenwerkingID of verzoeknummer" defaultValue={zoek} smal />
      <Selectie
        id="filter-status"
        name="status"
        label="Status"
        waarde={status}
        opties={[
          ['', 'Alle'],
          ['INITIALISATIE', 'Wordt gestart'],
          ['OPEN', 'Open'],
          ['GESLOTEN', 'Gesloten'],
        ]}
      />
      <Selectie
        id="filter-rol"
        name="rol"
        label="Rol"
        waarde={rol}
        opties={[
          ['', 'Alle'],
          ['initiator', 'Wij zijn initiator'],
          ['ketenpartner', 'Wij zijn ketenpartner'],
        ]}
      />
    </FilterFormulier>
  )
}
