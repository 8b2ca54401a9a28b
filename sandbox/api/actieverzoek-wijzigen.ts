import { z } from 'zod'
import { wijzig } from '../db/pool.ts'
import type { Schrijver } from '../db/schrijf.ts'
import { meldStatus } from './actieverzoek-meldingen.ts'
import { conflict, geenToegang } from './fout.ts'
import { tekst } from './lees-json.ts'
import { magOvergang, magTekstWijzigen, STATUSSEN } from './regels/actieverzoek.ts'
import { meldActiviteit } from './samenwerking-wijzigingen.ts'
import { getActieverzoek, getSamenwerking } from './toegang.ts'
import { standVan, type ActieverzoekRij } from './weergave/actieverzoek.ts'

export const ActieverzoekWijziging = z.object({
  status: z.enum(STATUSSEN).nullish(),
  melding: tekst(4000),
  titel: z.string().max(255).nullish(),
  omschrijving: tekst(4000),
  productId: tekst(255),
})
type Wijziging = z.infer<typeof ActieverzoekWijziging>

/** A4. Texts first, then the step; both or nothing. */
export async function wijzigActieverzoek(schrijver: Schrijver, id: string, oin: string, invoer: Wijziging) {
  const huidig = await getActieverzoek(schrijver.tx, id, oin)
  const teksten = gewijzigdeTeksten(huidig, invoer)
  if (teksten) toetsTeksten(huidig)
  if (invoer.status) toetsOvergang(huidig, invoer.status)
  else if (invoer.melding && invoer.melding !== huidig.melding)
    throw conflict('Een melding hoort bij een nieuwe status.')
  if (!teksten && !invoer.status) return huidig
  const op = schrijver.tik()
  await wijzig(schrijver.tx, 'actieverzoeken', ['actieverzoek_id', id], {
    ...teksten,
    // There is one melding: a new one replaces it, null clears it, and what is not sent leaves it (RFC 7396).
    ...(invoer.status && { status: invoer.status, ...(invoer.melding !== undefined && { melding: invoer.melding }) }),
    gewijzigd_door: oin,
    gewijzigd_op: op,
  })
  await meldActiviteit(schrijver, huidig.samenwerking_id, op)
  const nieuw = await getActieverzoek(schrijver.tx, id, oin)
  const samenwerking = await getSamenwerking(schrijver.tx, huidig.samenwerking_id, oin)
  if (invoer.status) await meldStatus(schrijver, samenwerking, nieuw, huidig.status, op)
  return nieuw
}

/** The known client sends all texts back with a step, unchanged or null; only a real change counts. */
function gewijzigdeTeksten(huidig: ActieverzoekRij, invoer: Wijziging) {
  const anders = (nieuw: string | null | undefined, oud: string | null) =>
    nieuw != null && nieuw !== oud ? nieuw : undefined
  const teksten = {
    titel: anders(invoer.titel, huidig.titel),
    omschrijving: anders(invoer.omschrijving, huidig.omschrijving),
    product_id: anders(invoer.productId, huidig.product_id),
  }
  return Object.values(teksten).some((waarde) => waarde !== undefined) ? teksten : null
}

function toetsTeksten(huidig: ActieverzoekRij): void {
  if (huidig.kijker_rol === 'ontvanger')
    throw geenToegang('Alleen de zender kan de tekst van een actieverzoek wijzigen.')
  if (!magTekstWijzigen(huidig.kijker_rol, standVan(huidig))) {
    throw conflict('De tekst kan alleen worden gewijzigd zolang het actieverzoek open staat.')
  }
}

function toetsOvergang(huidig: ActieverzoekRij, naar: (typeof STATUSSEN)[number]): void {
  if (magOvergang(huidig.kijker_rol, standVan(huidig), naar)) return
  const wie = huidig.kijker_rol === 'zender' ? huidig.zender_naam : huidig.ontvanger_naam
  throw conflict(`${wie} kan de status van dit actieverzoek niet wijzigen van ${huidig.status} naar ${naar}.`)
}
