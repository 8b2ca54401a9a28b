import type { Schrijver } from '../db/schrijf.ts'

/**
 * Marks that something was done, which ends a running inactivity warning. `gewijzigd_*` is left alone: a change that
 * everybody sees would tell a deelnemer with beperkte toegang that a strikt vertrouwelijk document came in.
 */
export async function meldActiviteit({ tx }: Schrijver, samenwerkingId: string, op: Date): Promise<void> {
  await tx.query(
    `update samenwerkingen set actief_op = $2, sluit_op = null, sluit_over_dagen = null
     where samenwerking_id = $1 and status <> 'GESLOTEN'`,
    [samenwerkingId, op],
  )
}

/** Marks a change of the samenwerking itself: data, status or deelnemers. */
export async function meldWijziging(
  schrijver: Schrijver,
  samenwerkingId: string,
  door: string,
  op: Date,
): Promise<void> {
  await meldActiviteit(schrijver, samenwerkingId, op)
  await schrijver.tx.query(
    'update samenwerkingen set gewijzigd_door = $2, gewijzigd_op = $3 where samenwerking_id = $1',
    [samenwerkingId, door, op],
  )
}
