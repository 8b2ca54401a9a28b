import { SAMENWERKING_VELD_LABEL } from '#lib/domain/samenwerking.ts'
import type { ProblemError } from '#lib/problem/problem.ts'
import { PROBLEEM_TEKST } from '#lib/problem/teksten.ts'

const VELD_LABEL: Readonly<Record<string, string>> = {
  ...SAMENWERKING_VELD_LABEL,
  verzoeknummer: 'Verzoeknummer',
  'vraag.titel': 'Titel van het actieverzoek',
  'vraag.omschrijving': 'Uw vraag',
}

/** Why the last change of the concept is not kept. */
export function NietBewaardReden({ fout }: Readonly<{ fout: ProblemError }>) {
  return redenVan(fout)
}

function redenVan({ code, detail, invalidParams = [], traceId }: ProblemError): string {
  if (invalidParams.length > 0) {
    return invalidParams.map(({ name, reason }) => [VELD_LABEL[name], reason].filter(Boolean).join(': ')).join(' ')
  }
  const { titel, advies } = PROBLEEM_TEKST[code]
  if (code !== 'interne-fout') return detail ?? `${titel}. ${advies}`
  if (traceId !== undefined) return `${titel}. ${advies} Nummer van deze melding: ${traceId}.`
  // Without a number it was not the portal that answered.
  return [detail, 'Controleer uw verbinding voordat u deze pagina verlaat.'].filter(Boolean).join(' ')
}
