import type { Hono } from 'hono'
import type { ApiEnv } from '../api/omgeving.ts'
import { isOin } from '../api/regels/oin.ts'
import { AFWIJKINGEN } from './afwijkingen.ts'
import type { Contracten } from './contracten.ts'
import { vertaalAntwoord } from './vertaal-antwoord.ts'
import { vertaalVraag } from './vertaal-vraag.ts'

type Fetch = Hono<ApiEnv>['fetch']

const ANDERE_OIN_KOPPEN = Object.values(AFWIJKINGEN).flatMap(({ contract }) => contract.oinKop ?? [])

/**
 * The border of the API. Behind it stand the rules of the reconstruction, which never know that a world deviates; in
 * front of it a world may look as its contract says.
 */
export function maakGrens(api: Hono<ApiEnv>, contracten: Contracten, oinKop: string): Fetch {
  return async (request, bindings) => {
    const oin = [oinKop, ...ANDERE_OIN_KOPPEN].map((kop) => request.headers.get(kop)).find(isGegevenOin)
    const contract = oin === undefined ? null : await contracten.vanOin(oin)
    if (contract === null) return api.fetch(request, bindings)
    const { request: binnen, weigering } = await vertaalVraag(contract, oinKop, request)
    const { pathname, search } = new URL(request.url)
    const meer = {
      buiten: { pad: pathname, query: search, statussen: contract.fouten?.statussen ?? {} },
      ...(weigering && { weigering }),
      ...(contract.bestand && { uploadDeel: contract.bestand.deel }),
      ...(contract.derdenZien && { derdenZien: contract.derdenZien }),
    }
    return vertaalAntwoord(contract, await api.fetch(binnen, { ...bindings, ...meer }))
  }
}

const isGegevenOin = (waarde: string | null | undefined): waarde is string => waarde != null && isOin(waarde)
