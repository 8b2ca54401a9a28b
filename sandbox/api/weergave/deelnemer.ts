import type { Linker } from '../hal.ts'
import type { Rol } from '../regels/rechten.ts'
import { toTijd } from '../tijd.ts'

export type DeelnemerRij = {
  samenwerking_id: string
  oin: string
  naam: string
  rol: Rol
  privilege: 'BT' | 'VT'
  toegevoegd_op: Date
}

export function toDeelnemer(rij: DeelnemerRij, linker: Linker) {
  return {
    deelnemer: rij.oin,
    deelnemerNaam: rij.naam,
    rol: rij.rol,
    privilege: rij.privilege,
    toegevoegdDatumTijd: toTijd(rij.toegevoegd_op),
    _links: linker({ self: `/samenwerkingen/${rij.samenwerking_id}/deelnemers/${rij.oin}` }),
  }
}
