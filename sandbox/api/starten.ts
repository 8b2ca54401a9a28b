import { z } from 'zod'
import { rij, voegToe } from '../db/pool.ts'
import { schrijf, type Schrijver } from '../db/schrijf.ts'
import { anderGezag, geenToegang, ongeldig } from './fout.ts'
import { tekst, verplichteTekst } from './lees-json.ts'
import type { Deps, Organisatie } from './omgeving.ts'
import { findVerzoek } from './regels/verzoeknummer.ts'
import { getSamenwerking } from './toegang.ts'
import { planLaden } from './verzoek-lader.ts'
import type { SamenwerkingRij } from './weergave/samenwerking.ts'

export const SamenwerkingStart = z.object({
  titel: verplichteTekst(255),
  beschrijving: tekst(4000),
  samenwerkVorm: z
    .enum(['SAMENWERKEN_AAN_BEHANDELEN', 'SAMENWERKEN_AAN_TOEZICHT_EN_HANDHAVING'])
    .default('SAMENWERKEN_AAN_BEHANDELEN'),
  samenwerkDoel: tekst(100),
  verzoeknummer: z
    .string()
    .regex(/^\d{13}$/)
    .nullish(),
  oloVerzoeknummer: tekst(100),
  bronVerzoek: z.literal('DSO_LV').nullish(),
  typeVerzoek: tekst(100),
  globaleLocatie: tekst(500),
  kenmerkSysteem: tekst(100),
  nummerBinnenSysteem: tekst(100),
  contactpersoonNaam: tekst(255),
  contactpersoonEmailadres: tekst(255),
  contactpersoonTelefoonnummer: tekst(50),
  taal: tekst(10),
  verzoekOphalen: z.boolean().default(false),
})
type Invoer = z.infer<typeof SamenwerkingStart>

/** S2. Refuses who may not start and whose verzoek it is not; with `verzoekOphalen` loading begins at once. */
export async function start(deps: Deps, initiator: Organisatie, invoer: Invoer): Promise<SamenwerkingRij> {
  if (!initiator.magStarten) {
    throw geenToegang('Alleen een bevoegd gezag of behandeldienst kan een samenwerking starten.')
  }
  toetsVerzoek(invoer)
  const nieuw = await schrijf(deps.db, initiator.wereldId, async (schrijver) => {
    const id = await bewaar(schrijver, initiator, invoer)
    const wil = invoer.verzoekOphalen ? invoer.verzoeknummer : null
    if (wil) await planLaden(schrijver.tx, id, wil, deps.laadtijd)
    return getSamenwerking(schrijver.tx, id, initiator.oin)
  })
  deps.lader.wek()
  return nieuw
}

function toetsVerzoek({ verzoeknummer, bronVerzoek, verzoekOphalen }: Invoer): void {
  if (!verzoeknummer) {
    if (!verzoekOphalen && !bronVerzoek) return
    throw ongeldig({ name: 'verzoeknummer', reason: 'verplicht bij een verzoek uit het DSO', code: 'required' })
  }
  const verzoek = findVerzoek(verzoeknummer)
  if (verzoek.soort === 'onbekend') throw ongeldig({ name: 'verzoeknummer', reason: 'onbekend', code: 'unknown' })
  if (verzoek.soort === 'ander-gezag') throw anderGezag(verzoeknummer)
}

async function bewaar({ tx, wereldId, tik }: Schrijver, { oin }: Organisatie, invoer: Invoer): Promise<string> {
  const nummer = await rij<{ id: string }>(tx, `select 'SAM-' || nextval('sam_nummer') as id`)
  const id = nummer?.id ?? ''
  const op = tik()
  const eind = new Date(op)
  eind.setUTCFullYear(eind.getUTCFullYear() + 2)
  await voegToe(tx, 'samenwerkingen', [
    { ...kolommen(invoer), samenwerking_id: id, wereld_id: wereldId, ...stempels(oin, op, eind) },
  ])
  await voegToe(tx, 'deelnemers', [{ samenwerking_id: id, oin, rol: 'INITIATOR', privilege: 'VT', toegevoegd_op: op }])
  return id
}

const stempels = (oin: string, op: Date, eind: Date) => ({
  aangemaakt_door: oin,
  creatie_op: op,
  eind_op: eind,
  gewijzigd_door: oin,
  gewijzigd_op: op,
  actief_op: op,
  verzoek_geladen: false,
  einde_gemeld: false,
})

function kolommen(invoer: Invoer) {
  const metVerzoek = Boolean(invoer.verzoeknummer)
  return {
    titel: invoer.titel,
    beschrijving: invoer.beschrijving,
    status: invoer.verzoekOphalen ? 'INITIALISATIE' : 'OPEN',
    samenwerk_vorm: invoer.samenwerkVorm,
    samenwerk_doel: invoer.samenwerkDoel ?? 'BEHANDELEN',
    verzoeknummer: invoer.verzoeknummer,
    olo_verzoeknummer: invoer.oloVerzoeknummer,
    bron_verzoek: metVerzoek ? 'DSO_LV' : null,
    type_verzoek: invoer.typeVerzoek ?? (metVerzoek ? 'Aanvraag vergunning' : null),
    globale_locatie: invoer.globaleLocatie,
    kenmerk_systeem: invoer.kenmerkSysteem,
    nummer_binnen_systeem: invoer.nummerBinnenSysteem,
    contactpersoon_naam: invoer.contactpersoonNaam,
    contactpersoon_emailadres: invoer.contactpersoonEmailadres,
    contactpersoon_telefoonnummer: invoer.contactpersoonTelefoonnummer,
    taal: invoer.taal ?? 'NL',
  }
}
