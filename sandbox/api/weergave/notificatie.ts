import type { Linker } from '../hal.ts'
import { toTijd } from '../tijd.ts'
import { einddataVan, type Einddata } from './samenwerking.ts'

/** A row of `notificatie_zicht`. */
export type NotificatieRij = {
  notificatie_id: string
  notificatie_type: string
  samenwerking_id: string
  samenwerk_vorm: string
  titel: string
  tekst: string
  event_initiator: string | null
  event_initiator_naam: string | null
  deelnemer: string
  deelnemer_naam: string
  event_op: Date
  properties: Record<string, string>
} & Einddata

export function toNotificatie(rij: NotificatieRij, linker: Linker, nu: Date) {
  return {
    notificatieId: rij.notificatie_id,
    notificatieType: rij.notificatie_type,
    samenwerkingId: rij.samenwerking_id,
    samenwerkVorm: rij.samenwerk_vorm,
    notificatieTitel: rij.titel,
    notificatieTekst: rij.tekst,
    eventInitiator: rij.event_initiator,
    eventInitiatorNaam: rij.event_initiator_naam,
    deelnemer: rij.deelnemer,
    deelnemerNaam: rij.deelnemer_naam,
    eventDatumTijd: toTijd(rij.event_op),
    properties: propertiesVan(rij, nu),
    _links: linker({ self: `/notificaties/${rij.notificatie_id}` }),
  }
}

/** A date that was announced is shown as it stands now: the seed's dates move with the clock. */
function propertiesVan(rij: NotificatieRij, nu: Date): Record<string, string> {
  const einddata = einddataVan(rij, nu)
  const actueel = (['sluitDatum', 'verwijderDatum'] as const).flatMap((naam) => {
    const datum = einddata[naam]
    return naam in rij.properties && datum ? [[naam, datum] as const] : []
  })
  return { ...rij.properties, ...Object.fromEntries(actueel) }
}
