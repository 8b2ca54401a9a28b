import type { Linker } from '../hal.ts'
import { toTijd } from '../tijd.ts'

export type BerichtRij = {
  bericht_id: string
  actieverzoek_id: string
  samenwerking_id: string
  inhoud: string
  zender: string
  zender_naam: string
  ontvanger: string
  ontvanger_naam: string
  creatie_op: Date
}

/** `vast`: the actieverzoek has ended or is frozen, so nothing leaves the conversation. */
export function toBericht(rij: BerichtRij, linker: Linker, kijker: { oin: string; vast: boolean }) {
  const self = `/actieverzoeken/${rij.actieverzoek_id}/berichten/${rij.bericht_id}`
  return {
    berichtId: rij.bericht_id,
    actieverzoekId: rij.actieverzoek_id,
    samenwerkingId: rij.samenwerking_id,
    inhoud: rij.inhoud,
    zender: rij.zender,
    zenderNaam: rij.zender_naam,
    ontvanger: rij.ontvanger,
    ontvangerNaam: rij.ontvanger_naam,
    creatieDatumTijd: toTijd(rij.creatie_op),
    _links: linker({ self, verwijderen: rij.zender === kijker.oin && !kijker.vast && self }),
  }
}
