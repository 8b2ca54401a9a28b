import { rij, rijen, type Bevraagbaar, type Db } from '../db/pool.ts'
import { schrijf, type Schrijver } from '../db/schrijf.ts'
import type { Opslag } from '../db/opslag.ts'
import { verzoekDocumenten } from '../seed/verzoek-documenten.ts'
import { bewaarDocument } from './document-bewaren.ts'
import { listDeelnemerOins, notificeer } from './notificeren.ts'
import { slotOpHash } from './opruimen.ts'
import { findVerzoek } from './regels/verzoeknummer.ts'
import { meldActiviteit } from './samenwerking-wijzigingen.ts'
import { getSamenwerking } from './toegang.ts'
import type { SamenwerkingRij } from './weergave/samenwerking.ts'

type Taak = { samenwerking_id: string; wereld_id: string; aangemaakt_door: string; lukt: boolean }

/** Notes that a verzoek must be loaded, and when that is ready: real milliseconds from now. */
export async function planLaden(
  tx: Bevraagbaar,
  samenwerkingId: string,
  verzoeknummer: string,
  laadtijd: { gewoon: number; traag: number },
): Promise<void> {
  const verzoek = findVerzoek(verzoeknummer)
  const traag = verzoek.soort === 'van-u' && verzoek.traag
  await tx.query(
    `insert into laadtaken (samenwerking_id, klaar_op, lukt)
     values ($1, clock_timestamp() + $2 * interval '1 millisecond', $3)`,
    [samenwerkingId, traag ? laadtijd.traag : laadtijd.gewoon, verzoek.soort === 'van-u' && verzoek.lukt],
  )
}

/** Carries out loading when it is due. What is due stands in the database, so a restart forgets nothing. */
export class VerzoekLader {
  readonly #db: Db
  readonly #opslag: Opslag
  #wekker: NodeJS.Timeout | undefined
  #bezig: Promise<void> = Promise.resolve()
  #gestopt = false

  constructor(db: Db, opslag: Opslag) {
    this.#db = db
    this.#opslag = opslag
  }

  /** Looks what is due now and sets the alarm for what comes next. */
  wek(): void {
    clearTimeout(this.#wekker)
    if (this.#gestopt) return
    this.#bezig = this.#bezig.then(() => this.#ronde()).catch(meldFout)
  }

  /** Ends everything that a world is loading, now and as ordered, whatever its verzoeknummer says. Gives how many. */
  async rondNuAf(wereldId: string, lukt: boolean): Promise<number> {
    const { rowCount } = await this.#db.query(
      `update laadtaken l set klaar_op = clock_timestamp(), lukt = $2 from samenwerkingen s
       where s.samenwerking_id = l.samenwerking_id and s.wereld_id = $1`,
      [wereldId, lukt],
    )
    this.wek()
    await this.#bezig
    return rowCount ?? 0
  }

  async stop(): Promise<void> {
    this.#gestopt = true
    clearTimeout(this.#wekker)
    await this.#bezig
  }

  async #ronde(): Promise<void> {
    const klaar = await rijen<Taak>(
      this.#db,
      `select l.samenwerking_id, s.wereld_id, s.aangemaakt_door, l.lukt from laadtaken l
       join samenwerkingen s using (samenwerking_id) where l.klaar_op <= clock_timestamp() order by l.klaar_op`,
    )
    for (const taak of klaar) await rondAf(this.#db, this.#opslag, taak)
    await this.#zetWekker()
  }

  async #zetWekker(): Promise<void> {
    const volgende = await rij<{ over: number | null }>(
      this.#db,
      'select ceil(extract(epoch from min(klaar_op) - clock_timestamp()) * 1000)::integer as over from laadtaken',
    )
    const over = volgende?.over ?? null
    if (over === null || this.#gestopt) return
    clearTimeout(this.#wekker)
    this.#wekker = setTimeout(() => this.wek(), Math.max(over, 5))
    this.#wekker.unref()
  }
}

function meldFout(fout: unknown): void {
  process.stderr.write(`sandbox laden: ${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}\n`)
}

async function rondAf(db: Db, opslag: Opslag, taak: Taak): Promise<void> {
  await schrijf(db, taak.wereld_id, async (schrijver) => {
    const gewist = await schrijver.tx.query('delete from laadtaken where samenwerking_id = $1', [taak.samenwerking_id])
    if (gewist.rowCount === 0) return
    const samenwerking = await getSamenwerking(schrijver.tx, taak.samenwerking_id, taak.aangemaakt_door)
    await schrijver.tx.query(
      `update samenwerkingen set status = 'OPEN', verzoek_geladen = verzoek_geladen or $2
       where samenwerking_id = $1 and status <> 'GESLOTEN'`,
      [taak.samenwerking_id, taak.lukt],
    )
    await meldActiviteit(schrijver, taak.samenwerking_id, schrijver.tik())
    if (taak.lukt) await bewaarVerzoek(schrijver, opslag, samenwerking)
    await meldUitkomst(schrijver, samenwerking, taak.lukt)
  })
}

/** The documents of the verzoek come in as documents of the initiator, strikt vertrouwelijk. */
async function bewaarVerzoek(schrijver: Schrijver, opslag: Opslag, samenwerking: SamenwerkingRij): Promise<void> {
  for (const { bestandsNaam, omschrijving, bytes, hash } of verzoekDocumenten(samenwerking.verzoeknummer ?? '')) {
    await slotOpHash(schrijver.tx, hash)
    await opslag.bewaarBytes(hash, bytes)
    await bewaarDocument(schrijver, samenwerking, samenwerking.aangemaakt_door, {
      bestandsNaam,
      documentOmschrijving: omschrijving,
      vertrouwelijkheidsAanduiding: 'SV',
      formaat: 'application/pdf',
      hash,
      grootte: bytes.byteLength,
    })
  }
}

async function meldUitkomst(schrijver: Schrijver, samenwerking: SamenwerkingRij, lukt: boolean): Promise<void> {
  const verzoeknummer = samenwerking.verzoeknummer ?? ''
  const alle = await listDeelnemerOins(schrijver, samenwerking.samenwerking_id)
  await notificeer(schrijver, {
    type: lukt ? 'VERZOEK_OPHALEN_GESLAAGD' : 'VERZOEK_OPHALEN_MISLUKT',
    samenwerking,
    aan: lukt ? alle : [samenwerking.aangemaakt_door],
    door: null,
    op: schrijver.tik(),
    titel: lukt ? 'Verzoek opgehaald' : 'Verzoek niet opgehaald',
    tekst: lukt
      ? `De documenten van verzoek ${verzoeknummer} staan in '${samenwerking.titel}'.`
      : `De documenten van verzoek ${verzoeknummer} konden niet worden opgehaald.`,
    properties: { verzoeknummer },
  })
}
