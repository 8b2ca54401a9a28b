import { type PeerCertificate, TLSSocket } from 'node:tls'
import type { MiddlewareHandler } from 'hono'
import { rij, type Db } from '../db/pool.ts'
import { mandaatOntbreekt, nietAangemeld } from './fout.ts'
import type { ApiContext, ApiEnv, Organisatie } from './omgeving.ts'
import { isOin } from './regels/oin.ts'

type OrganisatieRij = {
  oin: string
  naam: string
  mag_starten: boolean
  wereld_id: string
  klok_offset_ms: string
  gemandateerd: boolean
}

const ZOEK = `
  select o.oin, o.naam, o.mag_starten, o.wereld_id, w.klok_offset_ms,
    o.oin = $2 or exists (select 1 from mandaten m where m.oin = o.oin and m.certificaat_oin = $2) as gemandateerd
  from organisaties o join werelden w using (wereld_id) where o.oin = $1`

/** OIN in the client certificate: Subject.serialNumber. TLS has already proven that the certificate is one of ours. */
export function certificaatOin(c: ApiContext): string | null {
  const onderwerp: Record<string, unknown> = { ...peer(c)?.subject }
  const nummer = onderwerp['serialNumber']
  return typeof nummer === 'string' ? nummer : null
}

/** The certificate's own number, which changes when it is renewed. */
export function certificaatNummer(c: ApiContext): string | null {
  return peer(c)?.serialNumber ?? null
}

function peer(c: ApiContext): PeerCertificate | null {
  const { socket } = c.env.incoming
  return socket instanceof TLSSocket ? socket.getPeerCertificate() : null
}

/** Certificate × header × mandate. 401: no identity. 403: an identity that this certificate may not use. */
export const identiteit: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const { db, oinHeader, aanroepen } = c.get('deps')
  const vanHeader = c.req.header(oinHeader)
  const vanCertificaat = certificaatOin(c)
  if (!vanHeader || !isOin(vanHeader)) throw nietAangemeld(`De header ${oinHeader} bevat geen OIN van 20 posities.`)
  if (!vanCertificaat) throw nietAangemeld('Het certificaat bevat geen OIN.')
  const gevonden = await findOrganisatie(db, vanHeader, vanCertificaat)
  if (!gevonden) throw mandaatOntbreekt(vanHeader)
  aanroepen.bewaar(gevonden.organisatie.wereldId, c.get('aanroep'))
  c.set('klokOffsetMs', gevonden.organisatie.klokOffsetMs)
  if (c.env.weigering) throw c.env.weigering
  if (!gevonden.gemandateerd) throw mandaatOntbreekt(vanHeader)
  c.set('organisatie', gevonden.organisatie)
  await next()
}

async function findOrganisatie(db: Db, oin: string, vanCertificaat: string) {
  const gevonden = await rij<OrganisatieRij>(db, ZOEK, [oin, vanCertificaat])
  if (!gevonden) return undefined
  const organisatie: Organisatie = {
    oin: gevonden.oin,
    naam: gevonden.naam,
    magStarten: gevonden.mag_starten,
    wereldId: gevonden.wereld_id,
    klokOffsetMs: Number(gevonden.klok_offset_ms),
  }
  return { organisatie, gemandateerd: gevonden.gemandateerd }
}
