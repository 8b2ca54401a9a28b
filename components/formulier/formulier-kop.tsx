import { useMemo } from 'react'
import { FoutenSamenvatting } from '#components/ui/fouten-samenvatting.tsx'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import type { VeldFout } from './use-formulier.ts'

type Props = Readonly<{ fouten: readonly VeldFout[]; idVan: (veld: string) => string; probleem: Error | null }>

/** What went wrong with a form, in one place above it: fields first, else the act itself. */
export function FormulierKop({ fouten, idVan, probleem }: Props) {
  // One array for each time the form was sent: the focus goes there then, not when the page is renewed around it.
  const verwijzingen = useMemo(() => fouten.map(({ veld, tekst }) => ({ id: idVan(veld), tekst })), [fouten, idVan])
  if (verwijzingen.length > 0) return <FoutenSamenvatting fouten={verwijzingen} />
  return <ProbleemMelding fout={probleem} />
}
