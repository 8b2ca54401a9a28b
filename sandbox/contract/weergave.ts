import { z } from 'zod'
import type { SchemaKeuring } from './schema-keuring.ts'

const actieverzoek = z.looseObject({
  actieverzoekId: z.string(),
  zender: z.string(),
  ontvanger: z.string(),
  aantalBerichten: z.number(),
})
const samenwerking = z.looseObject({
  samenwerkingId: z.string(),
  aangemaaktDoor: z.string(),
  samenwerkVorm: z.string(),
})
const metLinks = z.looseObject({ _links: z.unknown() })

/**
 * Rels depend on who asks, which a schema cannot know: an existing client stops at a rel it does not know, so the
 * ontvanger of an actieverzoek and the ketenpartner of a samenwerking must see their own short list only.
 */
export function keurWeergave(keur: SchemaKeuring, oin: string, body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap((deel) => keurWeergave(keur, oin, deel))
  if (typeof body !== 'object' || body === null) return []
  const schema = linksSchema(oin, body)
  const eigen = schema === undefined ? [] : keur(schema, metLinks.parse(body)._links).map((fout) => `weergave: ${fout}`)
  return [...eigen, ...Object.values(body).flatMap((deel) => keurWeergave(keur, oin, deel))]
}

function linksSchema(oin: string, body: object): string | undefined {
  const verzoek = actieverzoek.safeParse(body)
  if (verzoek.success) {
    const kant = verzoek.data.ontvanger === oin ? 'Ontvanger' : 'Zender'
    return `#/components/schemas/ActieverzoekLinks${kant}`
  }
  const dossier = samenwerking.safeParse(body)
  if (!dossier.success) return undefined
  const rol = dossier.data.aangemaaktDoor === oin ? 'Initiator' : 'Ketenpartner'
  return `#/components/schemas/SamenwerkingLinks${rol}`
}
