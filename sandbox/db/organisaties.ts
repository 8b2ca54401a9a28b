import { rijen, type Db } from './pool.ts'

export type OrganisatieRij = {
  oin: string
  sleutel: string
  naam: string
  soort: 'bevoegd-gezag' | 'behandeldienst' | 'ketenpartner'
  mag_starten: boolean
  uitnodigbaar: boolean
  identificaties: { type: 'RSIN' | 'KVK'; waarde: string }[]
  gemandateerd: boolean
}

/** Organisations of a world; `gemandateerd` tells whether the portal's certificate may act for it. */
export function listOrganisaties(db: Db, wereldId: string): Promise<OrganisatieRij[]> {
  return rijen<OrganisatieRij>(
    db,
    `select o.*, exists (select 1 from mandaten m where m.oin = o.oin) as gemandateerd
     from organisaties o where o.wereld_id = $1 order by o.volgorde`,
    [wereldId],
  )
}
