import { Tekst } from './tekst.tsx'

/** Role mailboxes at an example domain: whoever deploys replaces them here, once. */
export const BEHEERDER = {
  naam: 'de beheerder van dit portaal',
  servicedesk: 'servicedesk@samenwerkportaal.example',
  privacy: 'privacy@samenwerkportaal.example',
  beveiliging: 'security@samenwerkportaal.example',
} as const

export function Contact() {
  return (
    <Tekst>
      <p>
        Vragen over dit portaal stelt u aan {BEHEERDER.naam}:{' '}
        <a href={`mailto:${BEHEERDER.servicedesk}`}>{BEHEERDER.servicedesk}</a>. Ziet u een foutmelding? Stuur dan het
        nummer van de melding mee. Stuur geen documenten of persoonsgegevens.
      </p>
      <p>
        Vragen over een samenwerking stelt u aan de initiator. De naam en het telefoonnummer staan bij Gegevens, als de
        initiator ze heeft ingevuld.
      </p>
    </Tekst>
  )
}
