import { api, geenInhoud } from '#lib/browser/api.ts'
import type { SamenwerkingAanpassing, SamenwerkingId, SamenwerkingStart } from '#lib/domain/samenwerking-schema.ts'

const laadSamenwerking = () => import('#lib/domain/samenwerking-schema.ts').then(({ Samenwerking }) => Samenwerking)

export function startSamenwerking(start: SamenwerkingStart, idempotencyKey: string) {
  return api('/api/samenwerkingen', {
    method: 'POST',
    body: start,
    handeling: 'samenwerking-starten',
    antwoord: laadSamenwerking,
    idempotencyKey,
  })
}

export function haalSamenwerking(id: SamenwerkingId) {
  return api(`/api/samenwerkingen/${id}`, { antwoord: laadSamenwerking })
}

export function pasSamenwerkingAan(id: SamenwerkingId, aanpassing: SamenwerkingAanpassing) {
  return api(`/api/samenwerkingen/${id}`, {
    method: 'PATCH',
    body: aanpassing,
    handeling: 'samenwerking-aanpassen',
    antwoord: laadSamenwerking,
  })
}

export function sluitSamenwerking(id: SamenwerkingId) {
  return api(`/api/samenwerkingen/${id}/sluiting`, {
    method: 'PUT',
    handeling: 'samenwerking-sluiten',
    antwoord: laadSamenwerking,
  })
}

export function beeindigSamenwerking(id: SamenwerkingId) {
  return api(`/api/samenwerkingen/${id}`, {
    method: 'DELETE',
    handeling: 'samenwerking-beeindigen',
    antwoord: geenInhoud,
  })
}

export function laadVerzoek(id: SamenwerkingId) {
  return api(`/api/samenwerkingen/${id}/verzoek`, {
    method: 'POST',
    handeling: 'verzoek-laden',
    antwoord: () => import('#lib/domain/samenwerking-schema.ts').then(({ LadenBegonnen }) => LadenBegonnen),
  })
}

const VOLG_MS = 3000

/** Follows loading until it ends; runs by itself, so it does not keep the session alive. */
export function laadStandQuery(id: SamenwerkingId, sinds: string | undefined) {
  return {
    queryKey: ['samenwerking', id, 'laden', sinds],
    queryFn: () =>
      api(`/api/samenwerkingen/${id}/verzoek${sinds === undefined ? '' : `?sinds=${encodeURIComponent(sinds)}`}`, {
        antwoord: () => import('#lib/domain/samenwerking-schema.ts').then(({ LaadStand }) => LaadStand),
        achtergrond: true,
      }),
    refetchInterval: VOLG_MS,
  }
}

/** Follows a start, for every deelnemer; runs by itself as well. */
export function startStandQuery(id: SamenwerkingId) {
  return {
    queryKey: ['samenwerking', id, 'start'],
    queryFn: () => api(`/api/samenwerkingen/${id}`, { antwoord: laadSamenwerking, achtergrond: true }),
    refetchInterval: VOLG_MS,
  }
}
