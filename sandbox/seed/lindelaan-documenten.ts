import type { OrganisatieSleutel, SeedDocument } from './model.ts'

type Rij = readonly [naam: string, omschrijving: string, aanduiding: 'RV' | 'SV', door: OrganisatieSleutel, dag: number]

const RIJEN: readonly Rij[] = [
  ['aanvraagformulier.pdf', 'Aanvraag omgevingsvergunning zoals ingediend', 'SV', 'zandbakdorp', 41],
  ['machtiging-eigenaar.pdf', 'Machtiging van de eigenaar aan de architect', 'SV', 'zandbakdorp', 41],
  ['situatietekening-1-500.pdf', 'Situatie bestaand en nieuw, schaal 1:500', 'RV', 'zandbakdorp', 41],
  ['plattegronden-bestaand.pdf', 'Plattegronden bestaande toestand', 'RV', 'zandbakdorp', 41],
  ['plattegronden-nieuw.pdf', 'Plattegronden nieuwe toestand met dakterras', 'RV', 'zandbakdorp', 41],
  ['gevelaanzichten.pdf', 'Gevels voor, achter en zijkant', 'RV', 'zandbakdorp', 41],
  ['doorsneden-aa-bb.pdf', 'Doorsneden A-A en B-B', 'RV', 'zandbakdorp', 41],
  ['kleur-en-materiaalstaat.pdf', 'Kleuren en materialen van gevel en dak', 'RV', 'zandbakdorp', 40.9],
  ['constructieberekening-dak.pdf', 'Berekening draagkracht bestaande dakvloer', 'SV', 'zandbakdorp', 40.9],
  ['foto-voorgevel.pdf', "Foto's van de straatkant, genomen op de dag van de aanvraag", 'RV', 'zandbakdorp', 40.8],
  ['foto-achtergevel.pdf', "Foto's van de achterzijde en de buurtuinen", 'RV', 'zandbakdorp', 40.8],
  ['eigendomsbewijs.pdf', 'Afschrift van de leveringsakte', 'SV', 'zandbakdorp', 40.8],
  ['ontvankelijkheidstoets.pdf', 'Toets of de aanvraag compleet is', 'RV', 'zandbakdorp', 38],
  ['verzoek-om-aanvulling.pdf', 'Brief aan de aanvrager: wat er nog ontbreekt', 'SV', 'zandbakdorp', 37],
  ['aanvulling-bezonningsstudie.pdf', 'Bezonning op 19 februari en 21 oktober', 'RV', 'zandbakdorp', 31],
  ['aanvulling-daglichtberekening.pdf', 'Daglicht in de woonkamer van nummer 6', 'RV', 'zandbakdorp', 31],
  ['zienswijze-nummer-6.pdf', 'Zienswijze van de bewoner van Lindelaan 6', 'SV', 'zandbakdorp', 29],
  ['zienswijze-nummer-2.pdf', 'Zienswijze van de bewoner van Lindelaan 2', 'SV', 'zandbakdorp', 28],
  ['welstandsadvies.pdf', 'Advies van de commissie ruimtelijke kwaliteit', 'RV', 'zandbakdorp', 24],
  ['toets-omgevingsplan.pdf', 'Toets aan bouwhoogte en terrasregels', 'RV', 'zandbakdorp', 23],
  ['verslag-vooroverleg.txt', 'Verslag van het overleg met de architect', 'SV', 'zandbakdorp', 22],
  ['vluchtroutes-brandveiligheid.pdf', 'Vluchtroutes en opstelplaats van het voertuig', 'RV', 'veiligheidsregio', 19],
  ['advies-brandveiligheid-concept.pdf', 'Conceptadvies brandveiligheid', 'SV', 'veiligheidsregio', 18],
  ['advies-brandveiligheid.pdf', 'Advies brandveiligheid dakterras', 'RV', 'veiligheidsregio', 15],
  ['bijlage-blusvoorzieningen.csv', 'Lijst met blusvoorzieningen en afstanden', 'RV', 'veiligheidsregio', 15],
  ['advies-geluid-installatie.pdf', 'Advies geluid van de warmtepomp op het dak', 'RV', 'ggd', 12],
  ['advies-luchtkwaliteit.pdf', 'Advies luchtkwaliteit bij de kinderopvang ernaast', 'RV', 'ggd', 9],
  ['meetgegevens-geluid.csv', 'Gemeten geluidsniveaus per nacht', 'RV', 'ggd', 9],
  ['gezondheidskundige-onderbouwing.pdf', 'Onderbouwing met gegevens van omwonenden', 'SV', 'ggd', 8],
  ['reactie-architect.pdf', 'Reactie van de architect op het advies brandveiligheid', 'RV', 'zandbakdorp', 6],
  ['gewijzigde-plattegrond-terras.pdf', 'Terras een meter teruggelegd', 'RV', 'zandbakdorp', 5],
  ['herziene-berekening-dak.pdf', 'Herziene berekening na wijziging van het terras', 'SV', 'zandbakdorp', 4],
  ['concept-besluit.pdf', 'Concept van het besluit, nog niet vastgesteld', 'SV', 'zandbakdorp', 2],
  ['concept-voorschriften.pdf', 'Voorschriften bij het besluit, voor commentaar', 'RV', 'zandbakdorp', 1],
]

/** Documents of the busiest dossier. */
export const LINDELAAN_DOCUMENTEN: readonly SeedDocument[] = RIJEN.map(
  ([naam, omschrijving, aanduiding, door, dag]) => ({
    naam,
    omschrijving,
    aanduiding,
    door,
    dag,
  }),
)
