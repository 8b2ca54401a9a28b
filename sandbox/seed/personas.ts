import { createHash, randomUUID } from 'node:crypto'
import type { Nummering } from './identificaties.ts'
import type { OrganisatieSleutel } from './model.ts'
import { ORGANISATIES, type Identificatie } from './organisaties.ts'

const DIENST = 'urn:etoegang:DV:00000099000000990000:services:0001'
const ANDERE_DIENST = 'urn:etoegang:DV:00000099000000990000:services:0002'

type SeedPersona = {
  sleutel: string
  rol: string
  label: string
  bij: OrganisatieSleutel | { naam: string; kvk: 8 | 9 }
}

const PERSONAS: readonly SeedPersona[] = [
  van('behandelaar', 'zandbakdorp', 'Behandelaar · Gemeente Zandbakdorp'),
  van('teamleider', 'zandbakdorp', 'Teamleider · Gemeente Zandbakdorp'),
  van('beheerder', 'zandbakdorp', 'Beheerder · Gemeente Zandbakdorp'),
  van('behandelaar', 'zandkust', 'Behandelaar · Omgevingsdienst Zandkust'),
  van('adviseur', 'veiligheidsregio', 'Adviseur · Veiligheidsregio Zandbakland'),
  van('adviseur', 'ggd', 'Adviseur · GGD Zandbakland'),
  van('adviseur', 'zandsloot', 'Adviseur · Waterschap De Zandsloot'),
  van('behandelaar', 'zandland', 'Behandelaar · Provincie Zandland'),
  van('adviseur', 'duinzicht', 'Adviseur · Adviesbureau Duinzicht'),
  {
    sleutel: 'medewerker-zandstorm',
    rol: 'medewerker',
    label: 'Medewerker · Bouwbedrijf Zandstorm',
    bij: { naam: 'Bouwbedrijf Zandstorm', kvk: 8 },
  },
  {
    sleutel: 'inhuur',
    rol: 'inhuur',
    label: 'Inhuur · Zandbakdorp en Zandkust',
    bij: { naam: 'Inhuurbureau Zandkorrel', kvk: 9 },
  },
  van('stagiair', 'ggd', 'Stagiair · GGD zonder abonnement'),
]

function van(rol: string, bij: OrganisatieSleutel, label: string): SeedPersona {
  return { sleutel: `${rol}-${bij}`, rol, label, bij }
}

/** Rows for `personas`. Those of the seed world keep their pseudonym over every fresh start, others are new. */
export function maakPersonas(wereldId: string, nummering: Nummering) {
  const seed = wereldId === 'seed'
  return PERSONAS.map((persona, volgorde) => ({
    persona_id: `${wereldId}-${persona.sleutel}`,
    wereld_id: wereldId,
    label: seed ? persona.label : `${persona.label} · ${wereldId}`,
    rol: persona.rol,
    ...organisatieVan(persona.bij, nummering),
    pseudoniem: seed ? createHash('sha256').update(persona.sleutel).digest('hex') : randomUUID(),
    service_id: persona.rol === 'stagiair' ? ANDERE_DIENST : DIENST,
    volgorde,
  }))
}

function organisatieVan(bij: SeedPersona['bij'], nummering: Nummering) {
  if (typeof bij !== 'string') return { organisatienaam: bij.naam, identificatie: nummering.kvk(bij.kvk) }
  const plek = ORGANISATIES.findIndex(({ sleutel }) => sleutel === bij)
  const organisatienaam = ORGANISATIES[plek]?.naam ?? bij
  return { organisatienaam, identificatie: eigenIdentificatie(plek, nummering) }
}

/** The identifier of the organisation at this place in the list. */
export function eigenIdentificatie(plek: number, nummering: Nummering): Identificatie {
  return ORGANISATIES[plek]?.identificatie === 'KVK' ? nummering.kvk(plek + 1) : nummering.rsin(plek + 1)
}
