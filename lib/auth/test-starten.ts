import { DELETE as WEG, PUT as BEWAAR } from '#app/api/samenwerkingen/concept/route.ts'
import { POST as VOER_UIT } from '#app/api/samenwerkingen/taken/[taakId]/uitvoering/route.ts'
import { POST as BEGIN } from '#app/api/samenwerkingen/taken/route.ts'
import { heeftWerk } from '#lib/domain/taak.ts'
import { Concept, Taak } from '#lib/domain/starten-schema.ts'
import type { Stoel, TestWereld } from './test-wereld.ts'

export const bewaar = (stoel: Stoel, json: unknown) => stoel(BEWAAR, { methode: 'PUT', json })
export const gooiWeg = (stoel: Stoel) => stoel(WEG, { methode: 'DELETE' })
export const begin = (stoel: Stoel, versie: string, tochNieuw = true) =>
  stoel(BEGIN, { methode: 'POST', json: { versie, tochNieuw } })

/** As the page does: step after step, as long as something waits. */
export async function voerUit(stoel: Stoel, taakId: string, opnieuw?: number): Promise<Taak> {
  const { body } = await stoel(VOER_UIT, { methode: 'POST', params: { taakId }, json: { opnieuw } })
  const taak = Taak.parse(body)
  return heeftWerk(taak) && !taak.loopt ? voerUit(stoel, taakId) : taak
}

/** How each step stands. */
export const staten = ({ stappen }: Taak) => stappen.map(({ soort, staat }) => `${soort} ${staat}`)

/** What the SWF heard of starting. */
export async function gestart(wereld: TestWereld) {
  const aanroepen = await wereld.aanroepen()
  return aanroepen.filter(({ methode, pad }) => methode === 'POST' && pad.endsWith('/samenwerkingen'))
}

/** The SWF fails once at the next invitation. */
export async function eenUitnodigingMislukt(wereld: TestWereld): Promise<void> {
  const route = 'POST /samenwerkingen/{samenwerkingId}/deelnemers'
  await wereld.storing({ route, soort: 'status', status: 503, keer: 1 })
}

/** Keeps a concept with two ketenpartners and a question; `over` wins. */
export async function bewaarVoorbeeld(
  wereld: TestWereld,
  stoel: Stoel,
  over: Record<string, unknown> = {},
): Promise<Concept> {
  const partner = (sleutel: string, privilege: string) => ({ oin: wereld.oin(sleutel), naam: sleutel, privilege })
  const inhoud = {
    ...{ verzoeknummer: '2026 1101 00001', titel: 'Carport', beschrijving: '', buitenDso: false, verzoekLaden: false },
    ...{ contactpersoonNaam: '', contactpersoonEmailadres: '', contactpersoonTelefoonnummer: '' },
    partners: [partner('ggd', 'VT'), partner('duinzicht', 'BT')],
    vraag: { ontvanger: wereld.oin('ggd'), titel: 'Advies geluid', omschrijving: 'Mag dit?' },
    ...over,
  }
  return Concept.parse((await bewaar(stoel, inhoud)).body)
}
