import type { Actieverzoek } from './actieverzoek-schema.ts'

export type Handeling = Readonly<{ tekst: string; mag: boolean }>

/** What a ketenpartner may do in a samenwerking with this status (RM3 to RM17); an unknown status promises no act. */
export function handelingenVanKetenpartner(status: string): Handeling[] {
  const leeft = status === 'OPEN' || status === 'INITIALISATIE'
  return [
    { tekst: 'Documenten bekijken en downloaden', mag: true },
    { tekst: 'Documenten toevoegen', mag: leeft },
    { tekst: 'Eigen documenten wijzigen en verwijderen', mag: leeft },
    { tekst: 'Actieverzoeken versturen aan elke andere deelnemer, ook aan u', mag: leeft },
    { tekst: 'Actieverzoeken behandelen en er berichten bij sturen', mag: leeft },
    { tekst: 'De samenwerking aanpassen, sluiten of beëindigen', mag: false },
    { tekst: 'Ketenpartners uitnodigen of verwijderen, of toegang wijzigen', mag: false },
  ]
}

type Partijen = Pick<Actieverzoek, 'zender' | 'ontvanger' | 'zenderNaam' | 'ontvangerNaam'>

/** Is this one of the two? By OIN; by name where the SWF gives no OIN. */
export function isPartij(
  { zender, ontvanger, zenderNaam, ontvangerNaam }: Partijen,
  partner: { oin: string; naam: string },
) {
  const is = (oin: string | null, naam: string) => (oin === null ? naam === partner.naam : oin === partner.oin)
  return is(zender, zenderNaam) || is(ontvanger, ontvangerNaam)
}
