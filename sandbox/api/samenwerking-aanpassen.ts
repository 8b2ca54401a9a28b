import { z } from 'zod'
import { wijzig } from '../db/pool.ts'
import type { Schrijver } from '../db/schrijf.ts'
import { conflict } from './fout.ts'
import { tekst, verplichteTekst } from './lees-json.ts'
import { listDeelnemerOins, notificeer } from './notificeren.ts'
import type { Organisatie } from './omgeving.ts'
import { meldWijziging } from './samenwerking-wijzigingen.ts'
import { sluit } from './sluiten.ts'
import { eis, getSamenwerking } from './toegang.ts'
import type { SamenwerkingRij } from './weergave/samenwerking.ts'

export const SamenwerkingAanpassing = z.object({
  titel: verplichteTekst(255).optional(),
  beschrijving: tekst(4000),
  globaleLocatie: tekst(500),
  kenmerkSysteem: tekst(100),
  nummerBinnenSysteem: tekst(100),
  contactpersoonNaam: tekst(255),
  contactpersoonEmailadres: tekst(255),
  contactpersoonTelefoonnummer: tekst(50),
  status: z.enum(['INITIALISATIE', 'OPEN', 'GESLOTEN']).optional(),
})
type Aanpassing = z.infer<typeof SamenwerkingAanpassing>

/** S4: changes data, and closes with `status: GESLOTEN`. A status that it already has changes nothing, except GESLOTEN. */
export async function pasAan(schrijver: Schrijver, id: string, door: Organisatie, invoer: Aanpassing) {
  const huidig = await getSamenwerking(schrijver.tx, id, door.oin)
  const { status, ...gegevens } = invoer
  if (Object.keys(gegevens).length > 0) await wijzigGegevens(schrijver, huidig, gegevens)
  if (status === 'GESLOTEN') {
    eis('sluiten', huidig)
    await sluit(schrijver, huidig, door)
  } else if (status !== undefined && status !== huidig.status) {
    eis('aanpassen', huidig)
    throw conflict(`Een samenwerking met de status ${huidig.status} kan niet naar ${status}.`)
  }
  return getSamenwerking(schrijver.tx, id, door.oin)
}

async function wijzigGegevens(schrijver: Schrijver, huidig: SamenwerkingRij, gegevens: Omit<Aanpassing, 'status'>) {
  eis('aanpassen', huidig)
  const op = schrijver.tik()
  await wijzig(schrijver.tx, 'samenwerkingen', ['samenwerking_id', huidig.samenwerking_id], {
    titel: gegevens.titel,
    beschrijving: gegevens.beschrijving,
    globale_locatie: gegevens.globaleLocatie,
    kenmerk_systeem: gegevens.kenmerkSysteem,
    nummer_binnen_systeem: gegevens.nummerBinnenSysteem,
    contactpersoon_naam: gegevens.contactpersoonNaam,
    contactpersoon_emailadres: gegevens.contactpersoonEmailadres,
    contactpersoon_telefoonnummer: gegevens.contactpersoonTelefoonnummer,
  })
  await meldWijziging(schrijver, huidig.samenwerking_id, huidig.kijker, op)
  await notificeer(schrijver, {
    type: 'SAMENWERKING_GEWIJZIGD',
    samenwerking: { ...huidig, titel: gegevens.titel ?? huidig.titel },
    aan: await listDeelnemerOins(schrijver, huidig.samenwerking_id),
    door: huidig.kijker,
    op,
    titel: 'Samenwerking gewijzigd',
    tekst: `De gegevens van '${gegevens.titel ?? huidig.titel}' zijn gewijzigd.`,
    properties: {},
  })
}
