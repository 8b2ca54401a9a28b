import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { db } from '#lib/db/prisma.ts'
import { dagenGeldig } from '#lib/domain/certificaat.ts'
import {
  FUNCTIES,
  type FunctieStand,
  type Koppeling,
  type KoppelingFunctie,
  type MandaatStand,
} from '#lib/domain/dso-koppeling.ts'
import { getMetingen, type Meting } from '#lib/dso/meting.ts'
import { profiel } from '#lib/dso/profiel.ts'
import { listProfielAfwijkingen } from '#lib/dso/profiel-afwijkingen.ts'
import { env } from '#lib/env.ts'
import { certificaatOin, getCertificaatStand } from '#lib/mtls/wissel.ts'
import { assertBeheerder } from './beheerder.ts'

/** For the beheerder alone; calls nothing upstream. */
export async function getKoppeling(gebruiker: Gebruiker, nu = new Date()): Promise<Koppeling> {
  assertBeheerder(gebruiker)
  const { swf, omgeving } = env()
  const { oinHeader, apiSleutel } = profiel()
  const stand = getCertificaatStand()
  const { sinds, metingen } = getMetingen(gebruiker.oin)
  return {
    omgeving,
    basisadres: swf.baseUrl,
    oinHeader: oinHeader ?? swf.oinHeader,
    apiSleutelHeader: apiSleutel?.header ?? null,
    certificaat: stand,
    dagenGeldig: dagenGeldig(stand.certificaat, nu),
    mandaat: await getMandaatStand(gebruiker),
    afwijkingen: listProfielAfwijkingen(),
    functies: FUNCTIES.map(([functie, naam]) => toFunctieStand(functie, naam, metingen.get(functie))),
    gemetenSinds: sinds.toISOString(),
  }
}

/** What the portal knows about the mandate; whether the SWF agrees shows only in a call. */
export async function getMandaatStand({ oin }: Gebruiker): Promise<MandaatStand> {
  if (certificaatOin() === oin) return { soort: 'eigen' }
  const mandaat = await db().mandaat.findUnique({ where: { oin } })
  return mandaat === null ? { soort: 'geen' } : { soort: 'bekend', sinds: mandaat.sinds.toISOString() }
}

function toFunctieStand(functie: KoppelingFunctie, naam: string, meting: Meting | undefined): FunctieStand {
  const { gelukt = null, mislukt = null, duren = [] } = meting ?? {}
  return {
    functie,
    naam,
    gelukt: gelukt?.toISOString() ?? null,
    mislukt: mislukt && { tijdstip: mislukt.tijdstip.toISOString(), fout: mislukt.fout },
    p50: percentiel(duren, 0.5),
    p95: percentiel(duren, 0.95),
  }
}

function percentiel(duren: readonly number[], deel: number): number | null {
  const waarde = duren.toSorted((a, b) => a - b)[Math.ceil(duren.length * deel) - 1]
  return waarde === undefined ? null : Math.round(waarde)
}
