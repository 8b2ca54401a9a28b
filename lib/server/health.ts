import 'server-only'
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ZodError } from 'zod'
import { db } from '../db/prisma.ts'
import { formatDatum } from '../domain/datum.ts'
import { env } from '../env.ts'
import { controleerStart, PROEF_PREFIX } from '../env-controle.ts'
import { log } from '../log.ts'

export type Gereedheid = { status: 'ok' } | { status: 'niet-gereed'; redenen: string[] }

/**
 * May this process get traffic? Looks at what is ours: configuration, certificate, database. Never at the upstream:
 * when that is away the portal must stay up to say so.
 */
export async function getGereedheid(nu = new Date()): Promise<Gereedheid> {
  const instelling = leesInstelling(nu)
  const redenen = instelling.length > 0 ? instelling : await databaseRedenen()
  return redenen.length === 0 ? { status: 'ok' } : { status: 'niet-gereed', redenen }
}

/** Faults of the configuration and the files it names; for start-up as well. */
export function leesInstelling(nu = new Date()): string[] {
  try {
    const instelling = env()
    const leesPem = (pad: string) => readFileSync(pad, 'utf8')
    return [...controleerStart(instelling, leesPem), ...certificaatRedenen(nu)]
  } catch (fout) {
    if (fout instanceof ZodError)
      return fout.issues.map(({ path }) => `${path.join('.')} ontbreekt of heeft geen geldige waarde`)
    log().error({ err: fout }, 'instelling onleesbaar')
    return ['een bestand uit de instellingen is niet te lezen']
  }
}

function certificaatRedenen(nu: Date): string[] {
  const { certPad, keyPad } = env().swf
  const certificaat = new X509Certificate(readFileSync(certPad))
  const redenen: string[] = []
  if (nu > certificaat.validToDate)
    redenen.push(`SWF_CLIENT_CERT is verlopen op ${formatDatum(certificaat.validToDate.toISOString())}`)
  if (nu < certificaat.validFromDate) redenen.push('SWF_CLIENT_CERT is nog niet geldig')
  if (!certificaat.checkPrivateKey(createPrivateKey(readFileSync(keyPad)))) {
    redenen.push('SWF_CLIENT_KEY hoort niet bij SWF_CLIENT_CERT')
  }
  return redenen
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
