import { rij, rijen, type Db } from '../db/pool.ts'
import type { Opslag } from '../db/opslag.ts'
import { schrijf, type Schrijver } from '../db/schrijf.ts'
import { verwijder } from '../api/beeindigen.ts'
import { listDeelnemerOins, notificeer } from '../api/notificeren.ts'
import { ruimOp } from '../api/opruimen.ts'
import { volgendGevolg, type Gevolg, type Leven } from '../api/regels/levensloop.ts'
import { sluit } from '../api/sluiten.ts'
import { toTijd } from '../api/tijd.ts'
import type { Fase } from '../api/regels/rechten.ts'
import { plusDuur } from './duur.ts'

type Rij = {
  samenwerking_id: string
  samenwerk_vorm: string
  titel: string
  aangemaakt_door: string
  status: Fase
  actief_op: Date
  sluit_op: Date | null
  verwijder_op: Date | null
  eind_op: Date
  einde_gemeld: boolean
}

/** One jump never needs more: warn, close, announce the end, remove. */
const HOOGSTENS_GEVOLGEN = 5

/** Moves the clock of a world and lets happen what then is due. Null when the duration cannot be read. */
export async function zetVooruit(db: Db, opslag: Opslag, wereldId: string, duur: string): Promise<Date | null> {
  const gezet = await schrijf(db, wereldId, (schrijver) => verzet(schrijver, duur))
  if (!gezet) return null
  const hashes = await schrijf(db, wereldId, (schrijver) => laatGebeuren(schrijver, gezet))
  await ruimOp(db, opslag, hashes)
  return gezet
}

async function verzet({ tx, wereldId }: Schrijver, duur: string): Promise<Date | null> {
  const wereld = await rij<{ klok_offset_ms: string }>(tx, 'select klok_offset_ms from werelden where wereld_id = $1', [
    wereldId,
  ])
  const oud = new Date(Date.now() + Number(wereld?.klok_offset_ms ?? 0))
  const nieuw = plusDuur(oud, duur)
  if (!nieuw) return null
  // Dates that moved along with the clock stand still from here, or they would never be reached.
  await tx.query(
    `update samenwerkingen set
       sluit_op = coalesce(sluit_op, $2::timestamptz + sluit_over_dagen * interval '1 day'), sluit_over_dagen = null,
       verwijder_op = coalesce(verwijder_op, $2::timestamptz + verwijder_over_dagen * interval '1 day'), verwijder_over_dagen = null
     where wereld_id = $1`,
    [wereldId, oud],
  )
  await tx.query('update werelden set klok_offset_ms = klok_offset_ms + $2 where wereld_id = $1', [
    wereldId,
    nieuw.getTime() - oud.getTime(),
  ])
  return nieuw
}

async function laatGebeuren(schrijver: Schrijver, nu: Date): Promise<string[]> {
  const alle = await rijen<{ samenwerking_id: string }>(
    schrijver.tx,
    'select samenwerking_id from samenwerkingen where wereld_id = $1 order by samenwerking_id',
    [schrijver.wereldId],
  )
  const hashes: string[] = []
  for (const { samenwerking_id } of alle) hashes.push(...(await verouder(schrijver, samenwerking_id, nu)))
  return hashes
}

async function verouder(schrijver: Schrijver, id: string, nu: Date): Promise<string[]> {
  for (let stap = 0; stap < HOOGSTENS_GEVOLGEN; stap++) {
    const huidig = await rij<Rij>(schrijver.tx, 'select * from samenwerkingen where samenwerking_id = $1', [id])
    const gevolg = huidig && volgendGevolg(toLeven(huidig), nu, schrijver.termijn)
    if (!huidig || !gevolg) return []
    if (gevolg.soort === 'verwijderen') return verwijder(schrijver, huidig, null)
    await voerUit(schrijver, huidig, gevolg)
  }
  return []
}

async function voerUit(
  schrijver: Schrijver,
  huidig: Rij,
  gevolg: Exclude<Gevolg, { soort: 'verwijderen' }>,
): Promise<void> {
  const id = huidig.samenwerking_id
  switch (gevolg.soort) {
    case 'sluiten':
      return sluit(schrijver, huidig, null, gevolg.verwijderOp)
    case 'waarschuwen':
      await schrijver.tx.query('update samenwerkingen set sluit_op = $2 where samenwerking_id = $1', [
        id,
        gevolg.sluitOp,
      ])
      return kondigAan(schrijver, huidig, 'SAMENWERKING_INACTIEF', 'Samenwerking sluit binnenkort', {
        duurInactiviteit: 'P180D',
        sluitDatum: toTijd(gevolg.sluitOp),
      })
    case 'einde-melden':
      await schrijver.tx.query('update samenwerkingen set einde_gemeld = true where samenwerking_id = $1', [id])
      return kondigAan(schrijver, huidig, 'SAMENWERKING_WORDT_VERWIJDERD', 'Samenwerking verdwijnt binnenkort', {
        verwijderDatum: toTijd(huidig.eind_op),
      })
  }
}

async function kondigAan(
  schrijver: Schrijver,
  samenwerking: Rij,
  type: string,
  titel: string,
  properties: Record<string, string>,
): Promise<void> {
  await notificeer(schrijver, {
    type,
    samenwerking,
    aan: await listDeelnemerOins(schrijver, samenwerking.samenwerking_id),
    door: null,
    op: schrijver.tik(),
    titel,
    tekst: `${titel}: '${samenwerking.titel}'.`,
    properties,
  })
}

function toLeven(rij: Rij): Leven {
  return {
    fase: rij.status,
    actiefOp: rij.actief_op,
    sluitOp: rij.sluit_op,
    verwijderOp: rij.verwijder_op,
    eindOp: rij.eind_op,
    eindeGemeld: rij.einde_gemeld,
  }
}
