import { api, geenInhoud } from '#lib/browser/api.ts'
import type { ToegangWijziging, Uitnodiging } from '#lib/domain/deelnemer-schema.ts'
import type { Oin } from '#lib/domain/organisatie-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'

const laadDeelnemer = () => import('#lib/domain/deelnemer-schema.ts').then(({ Deelnemer }) => Deelnemer)

export function nodigUit(id: SamenwerkingId, uitnodiging: Uitnodiging, idempotencyKey: string) {
  return api(`/api/samenwerkingen/${id}/deelnemers`, {
    method: 'POST',
    body: uitnodiging,
    handeling: 'ketenpartner-uitnodigen',
    antwoord: laadDeelnemer,
    idempotencyKey,
  })
}

export function wijzigToegang(id: SamenwerkingId, oin: Oin, wijziging: ToegangWijziging) {
  return api(`/api/samenwerkingen/${id}/deelnemers/${oin}`, {
    method: 'PATCH',
    body: wijziging,
    handeling: 'toegang-wijzigen',
    antwoord: laadDeelnemer,
  })
}

/** The partner loses the dossier at once. */
export function verwijderDeelnemer(id: SamenwerkingId, oin: Oin) {
  return api(`/api/samenwerkingen/${id}/deelnemers/${oin}`, {
    method: 'DELETE',
    handeling: 'ketenpartner-verwijderen',
    antwoord: geenInhoud,
  })
}
