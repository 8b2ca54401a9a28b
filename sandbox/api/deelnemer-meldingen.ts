import type { Schrijver } from '../db/schrijf.ts'
import { listDeelnemerOins, notificeer } from './notificeren.ts'
import { toegangVan } from './regels/notificatietypen.ts'
import type { DeelnemerRij } from './weergave/deelnemer.ts'
import type { SamenwerkingRij } from './weergave/samenwerking.ts'

export async function meldUitnodiging(
  schrijver: Schrijver,
  samenwerking: SamenwerkingRij,
  { oin, naam, privilege }: DeelnemerRij,
  op: Date,
): Promise<void> {
  const wie = { deelnemer: oin, deelnemerNaam: naam }
  const kern = { samenwerking, door: samenwerking.kijker, op }
  await notificeer(schrijver, {
    ...kern,
    type: 'UITNODIGING_KETENPARTNER',
    aan: [oin],
    titel: 'Uitnodiging voor een samenwerking',
    tekst: `${samenwerking.aangemaakt_door_naam} heeft u uitgenodigd voor '${samenwerking.titel}'.`,
    properties: { ...wie, ...toegangVan(privilege) },
  })
  const alle = await listDeelnemerOins(schrijver, samenwerking.samenwerking_id)
  await notificeer(schrijver, {
    ...kern,
    type: 'KETENPARTNER_TOEGEVOEGD',
    aan: alle.filter((ander) => ander !== oin),
    titel: 'Ketenpartner toegevoegd',
    tekst: `${naam} doet nu mee aan '${samenwerking.titel}'.`,
    properties: { ...wie, privilege },
  })
}

export async function meldToegang(
  schrijver: Schrijver,
  samenwerking: SamenwerkingRij,
  { oin, naam, privilege }: DeelnemerRij,
  op: Date,
): Promise<void> {
  await notificeer(schrijver, {
    type: 'PRIVILEGE_GEWIJZIGD',
    samenwerking,
    aan: [oin],
    door: samenwerking.kijker,
    op,
    titel: 'Toegang gewijzigd',
    tekst: `Uw toegang tot '${samenwerking.titel}' is gewijzigd.`,
    properties: { deelnemer: oin, deelnemerNaam: naam, ...toegangVan(privilege) },
  })
}

export async function meldVerwijdering(
  schrijver: Schrijver,
  samenwerking: SamenwerkingRij,
  { oin, naam }: DeelnemerRij,
  op: Date,
): Promise<void> {
  const over = await listDeelnemerOins(schrijver, samenwerking.samenwerking_id)
  await notificeer(schrijver, {
    type: 'KETENPARTNER_VERWIJDERD',
    samenwerking,
    aan: [oin, ...over],
    door: samenwerking.kijker,
    op,
    titel: 'Ketenpartner verwijderd',
    tekst: `${naam} doet niet meer mee aan '${samenwerking.titel}'.`,
    properties: { deelnemer: oin, deelnemerNaam: naam },
  })
}
