import type { ReactNode } from 'react'
import { DefinitieLijst } from '#components/ui/definitie-lijst.tsx'
import { Link } from '#components/ui/link.tsx'
import { Blok } from '#components/ui/paginakop.tsx'
import { formatVerzoeknummer } from '#lib/domain/samenwerking.ts'
import type { ConceptInhoud } from '#lib/domain/starten-schema.ts'
import { CONTACT_VELDEN, toStart, toVraag } from '#lib/domain/starten.ts'

/** Everything the concept holds, with the way back per part. */
export function StartOverzicht({ inhoud }: Readonly<{ inhoud: ConceptInhoud }>) {
  const { verzoeknummer, titel, beschrijving, verzoekLaden } = toStart(inhoud)
  const vraag = toVraag(inhoud)
  const ontvanger = inhoud.partners.find(({ oin }) => oin === vraag?.ontvanger)
  const contact = CONTACT_VELDEN.map((veld) => inhoud[veld].trim()).filter((waarde) => waarde !== '')
  return (
    <>
      <Blok titel="Verzoek en gegevens">
        <DefinitieLijst
          items={[
            { term: 'Verzoek', waarde: waardeVan(verzoeknummer) },
            { term: 'Naam', waarde: titel === '' ? 'Nog niet ingevuld' : titel },
            ...(beschrijving === ''
              ? []
              : [{ term: 'Beschrijving', waarde: <span className="whitespace-pre-line">{beschrijving}</span> }]),
            {
              term: 'Documenten',
              waarde: verzoekLaden ? 'Uit het verzoek laden, als strikt vertrouwelijk' : 'Zonder documenten starten',
            },
            ...(contact.length === 0 ? [] : [{ term: 'Contactpersoon', waarde: contact.join(' · ') }]),
          ]}
        />
        <Wijzigen href="/samenwerkingen/nieuw">
          Wijzigen<span className="sr-only"> van verzoek en gegevens</span>
        </Wijzigen>
      </Blok>
      {vraag !== null && (
        <Blok titel="Eerste actieverzoek">
          <DefinitieLijst
            items={[
              { term: 'Aan', waarde: ontvanger?.naam ?? 'Nog niet gekozen' },
              { term: 'Titel', waarde: vraag.titel },
              { term: 'Vraag', waarde: <span className="whitespace-pre-line">{vraag.omschrijving}</span> },
            ]}
          />
        </Blok>
      )}
    </>
  )
}

function waardeVan(verzoeknummer: string | null): string {
  if (verzoeknummer === null) return 'Kwam niet via het DSO'
  return verzoeknummer === '' ? 'Nog niet ingevuld' : formatVerzoeknummer(verzoeknummer)
}

function Wijzigen({ href, children }: Readonly<{ href: string; children: ReactNode }>) {
  return (
    <p className="mt-3">
      <Link href={href}>{children}</Link>
    </p>
  )
}
