import { rijen } from '../db/pool.ts'
import type { Schrijver } from '../db/schrijf.ts'
import { listDeelnemerOins, notificeer, type Gebeurtenis } from './notificeren.ts'
import { eis, getSamenwerking } from './toegang.ts'

/** S5: removes a closed samenwerking for everybody. Answers the hashes whose bytes may now be superfluous. */
export async function beeindig(schrijver: Schrijver, id: string, door: { oin: string }): Promise<string[]> {
  const samenwerking = await getSamenwerking(schrijver.tx, id, door.oin)
  eis('beeindigen', samenwerking)
  return verwijder(schrijver, samenwerking, door.oin)
}

/** Removes whatever its status is; `door` is null when time did it. */
export async function verwijder(
  schrijver: Schrijver,
  samenwerking: Gebeurtenis['samenwerking'],
  door: string | null,
): Promise<string[]> {
  const { tx } = schrijver
  const id = [samenwerking.samenwerking_id]
  const aan = await listDeelnemerOins(schrijver, samenwerking.samenwerking_id)
  const bytes = await rijen<{ hash: string }>(tx, 'select distinct hash from documenten where samenwerking_id = $1', id)
  await tx.query('delete from notificaties where samenwerking_id = $1', id)
  await tx.query('delete from samenwerkingen where samenwerking_id = $1', id)
  await notificeer(schrijver, {
    type: 'SAMENWERKING_VERWIJDERD',
    samenwerking,
    aan,
    door,
    op: schrijver.tik(),
    titel: 'Samenwerking verwijderd',
    tekst: `'${samenwerking.titel}' is verwijderd.`,
    properties: {},
  })
  return bytes.map(({ hash }) => hash)
}
