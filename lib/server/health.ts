import 'server-only'
import { accessSync, constants } from 'node:fs'
import { ZodError } from 'zod'
import { db } from '#lib/db/prisma.ts'
import { dagenGeldig, titelVanWeigering, waarschuwDrempel } from '#lib/domain/certificaat.ts'
import { formatDatum } from '#lib/domain/datum.ts'
import { profielFouten } from '#lib/dso/profiel.ts'
import { env, type Env } from '#lib/env.ts'
import { controleerStart, PROEF_PREFIX } from '#lib/env-controle.ts'
import { log } from '#lib/log.ts'
import { getCertificaatStand, leesGebruiktePem } from '#lib/mtls/wissel.ts'

export type Gereedheid = { status: 'ok'; waarschuwingen?: string[] } | { status: 'niet-gereed'; redenen: string[] }

/**
 * May this process get traffic? Looks at what is ours: configuration, certificate, database. Never at the upstream:
 * when that is away the portal must stay up to say so. A warning is for who renews the certificate: traffic may come.
 */
export async function getGereedheid(nu = new Date()): Promise<Gereedheid> {
  const instelling = leesInstelling(nu)
  const redenen = instelling.length > 0 ? instelling : await databaseRedenen()
  if (redenen.length > 0) return { status: 'niet-gereed', redenen }
  const waarschuwingen = certificaatWaarschuwingen(nu)
  return { status: 'ok', ...(waarschuwingen.length > 0 && { waarschuwingen }) }
}

/** Faults of the configuration, and of the certificate that is in use; for start-up as well, which begins to use it. */
export function leesInstelling(nu = new Date()): string[] {
  try {
    const instelling = env()
    return [
      ...controleerStart(instelling, leesGebruiktePem),
      ...certificaatRedenen(nu),
      ...profielFouten(instelling.swf.profielPad),
    ]
  } catch (fout) {
    if (fout instanceof ZodError)
      return fout.issues.map(({ path }) => `${path.join('.')} ontbreekt of heeft geen geldige waarde`)
    log().error({ err: fout }, 'instelling onleesbaar')
    const onleesbaar = onleesbareBestanden(env().swf)
    return onleesbaar.length > 0 ? onleesbaar : ['een bestand uit de instellingen is niet te lezen']
  }
}

function onleesbareBestanden({ certPad, keyPad, caPad }: Env['swf']): string[] {
  const bestanden = { SWF_CLIENT_CERT: certPad, SWF_CLIENT_KEY: keyPad, SWF_CA: caPad }
  return Object.entries(bestanden).flatMap(([naam, pad]) => (isLeesbaar(pad) ? [] : [`${naam} is niet te lezen`]))
}

function isLeesbaar(pad: string): boolean {
  try {
    accessSync(pad, constants.R_OK)
    return true
  } catch {
    return false
  }
}

function certificaatRedenen(nu: Date): string[] {
  const { geldigVan, geldigTot, sleutelPast } = getCertificaatStand().certificaat
  const redenen: string[] = []
  if (nu > geldigTot) redenen.push(`SWF_CLIENT_CERT is verlopen op ${formatDatum(geldigTot.toISOString())}`)
  if (nu < geldigVan) redenen.push('SWF_CLIENT_CERT is nog niet geldig')
  if (!sleutelPast) redenen.push('SWF_CLIENT_KEY hoort niet bij SWF_CLIENT_CERT')
  return redenen
}

function certificaatWaarschuwingen(nu: Date): string[] {
  const { certificaat, geweigerd } = getCertificaatStand()
  const dagen = dagenGeldig(certificaat, nu)
  return [
    ...(waarschuwDrempel(dagen) === null ? [] : [`SWF_CLIENT_CERT verloopt over ${dagen} dagen`]),
    ...(geweigerd === null ? [] : [`${titelVanWeigering(geweigerd.weigering)} (${geweigerd.weigering})`]),
  ]
}

async function databaseRedenen(): Promise<string[]> {
  try {
    const proef = await db().organisatie.count({ where: { oin: { startsWith: PROEF_PREFIX } } })
    const magNiet = env().omgeving === 'productie' && proef > 0
    return magNiet ? ['er staan organisaties met een proef-OIN (00000099) in de database'] : []
  } catch (fout) {
    log().error({ err: fout }, 'database niet bereikbaar')
    return ['de database antwoordt niet of is nog niet bijgewerkt']
  }
}
