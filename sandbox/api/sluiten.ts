import type { Schrijver } from '../db/schrijf.ts'
import { listDeelnemerOins, notificeer, type Gebeurtenis } from './notificeren.ts'
import { plusDagen } from './regels/levensloop.ts'
import { meldWijziging } from './samenwerking-wijzigingen.ts'
import { toTijd } from './tijd.ts'

/** Closes a samenwerking. `door` is null when time did it. Running actieverzoeken stay as they are (LC4). */
export async function sluit(
  schrijver: Schrijver,
  samenwerking: Gebeurtenis['samenwerking'] & { aangemaakt_door: string },
  door: { oin: string } | null,
  verwijderOp?: Date,
): Promise<void> {
  const op = schrijver.tik()
  const weg = verwijderOp ?? plusDagen(op, schrijver.termijn.verwijderNaSluiten)
  await meldWijziging(schrijver, samenwerking.samenwerking_id, door?.oin ?? samenwerking.aangemaakt_door, op)
  await schrijver.tx.query(
    `update samenwerkingen set status = 'GESLOTEN', sluit_op = null, sluit_over_dagen = null, verwijder_op = $2
     where samenwerking_id = $1`,
    [samenwerking.samenwerking_id, weg],
  )
  await notificeer(schrijver, {
    type: 'SAMENWERKING_GESLOTEN',
    samenwerking,
    aan: await listDeelnemerOins(schrijver, samenwerking.samenwerking_id),
    door: door?.oin ?? null,
    op,
    titel: 'Samenwerking gesloten',
    tekst: `'${samenwerking.titel}' is gesloten. U kunt de documenten nog bekijken tot de verwijderdatum.`,
    properties: { verwijderDatum: toTijd(weg) },
  })
}
