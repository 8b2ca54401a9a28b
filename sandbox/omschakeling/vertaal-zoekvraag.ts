import type { Contract } from './afwijking.ts'
import { omgekeerd, waardeNaarBinnen } from './vertaal-inhoud.ts'

const EIGEN_BLADEREN = ['page', 'pagina', 'size', 'pageSize', 'aantal', '_sort']

/** The query in the words of the rules. A form that carries its metadata in parts has no use for it. */
export function queryNaarBinnen(contract: Contract, query: URLSearchParams, isFormulier: boolean): string {
  if (isFormulier && contract.bestand) return ''
  const binnen = new URLSearchParams()
  for (const [sleutel, waarde] of query) binnen.append(...deelNaarBinnen(contract, sleutel, waarde))
  // What was dropped came in under the empty name.
  binnen.delete('')
  return binnen.toString()
}

function deelNaarBinnen(contract: Contract, sleutel: string, waarde: string): [string, string] {
  const [, veld = sleutel, bewerking = ''] = /^(\w+)(\[\w+\])?$/.exec(sleutel) ?? []
  if (contract.bladeren && EIGEN_BLADEREN.includes(veld)) return ['', '']
  const eigen = omgekeerd(contract.velden ?? {})[veld] ?? veld
  return bladerdeel(contract, veld, waarde) ?? [`${eigen}${bewerking}`, waardeNaarBinnen(contract, eigen, waarde)]
}

function bladerdeel({ bladeren }: Contract, veld: string, waarde: string): [string, string] | null {
  switch (veld) {
    case bladeren?.pagina:
      return ['page', String(Number(waarde) - (bladeren?.basis ?? 0))]
    case bladeren?.grootte:
      return ['size', waarde]
    case bladeren?.sorteer:
      return ['_sort', waarde]
    default:
      return null
  }
}
