import type { OrganisatieSleutel } from './model.ts'

export type Identificatie = { type: 'RSIN' | 'KVK'; waarde: string }

export type SeedOrganisatie = {
  sleutel: OrganisatieSleutel
  naam: string
  soort: 'bevoegd-gezag' | 'behandeldienst' | 'ketenpartner'
  magStarten: boolean
  gemandateerd: boolean
  /** Kind of identifier that its eHerkenning means carries. */
  identificatie: 'RSIN' | 'KVK'
  /** The agency works for it with one means of its own. */
  inhuur: boolean
}

/** Supplier certificate of the portal. */
export const PORTAAL_OIN = '00000099000000990000'

/** In the order of the OINs of the seed world, 1 to 7. */
export const ORGANISATIES: readonly SeedOrganisatie[] = [
  org('zandbakdorp', 'Gemeente Zandbakdorp', 'bevoegd-gezag', { magStarten: true, inhuur: true }),
  org('zandkust', 'Omgevingsdienst Zandkust', 'behandeldienst', { magStarten: true, inhuur: true }),
  org('veiligheidsregio', 'Veiligheidsregio Zandbakland', 'ketenpartner', {}),
  org('ggd', 'GGD Zandbakland', 'ketenpartner', {}),
  org('zandsloot', 'Waterschap De Zandsloot', 'bevoegd-gezag', { magStarten: true }),
  org('zandland', 'Provincie Zandland', 'bevoegd-gezag', { magStarten: true, gemandateerd: false }),
  org('duinzicht', 'Adviesbureau Duinzicht', 'ketenpartner', { identificatie: 'KVK' }),
]

function org(
  sleutel: OrganisatieSleutel,
  naam: string,
  soort: SeedOrganisatie['soort'],
  anders: Partial<Omit<SeedOrganisatie, 'sleutel' | 'naam' | 'soort'>>,
): SeedOrganisatie {
  const gewoon = { magStarten: false, gemandateerd: true, identificatie: 'RSIN', inhuur: false } as const
  return { sleutel, naam, soort, ...gewoon, ...anders }
}
