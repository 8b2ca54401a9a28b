import { KnopLink, KnoppenStapel, type KnopVariant } from '#components/ui/knop.tsx'
import { hrefVanActieverzoek, isAfgelopen, magAanpassen, magOvergang, OVERGANGEN } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { BehandelenKnop } from './behandelen-knop.tsx'
import { OVERGANG_PAD, type OvergangMetPagina } from './overgang-teksten.ts'
import { PLEK_VAN_ACTIES, volgendeStapVan } from './volgende-stap.ts'

const VERDER: readonly OvergangMetPagina[] = ['gereedmelding', 'afronding', 'teruggave']
/** What ends it without an answer stands last and quiet. */
const BEEINDIGT: readonly OvergangMetPagina[] = ['weigering', 'intrekking']

type Props = Readonly<{ actieverzoek: Actieverzoek; magNieuw: boolean }>

/** Exactly the acts the SWF offers now, one of them filled, under the verloop they carry on. What has ended can be asked anew. */
export function ActieverzoekActies({ actieverzoek, magNieuw }: Props) {
  const stap = volgendeStapVan(actieverzoek)
  const acties = listActies(actieverzoek, magNieuw)
  if (stap === null && acties.length === 0) return null
  return (
    <section id={PLEK_VAN_ACTIES} className="niet-afdrukken mt-5 scroll-mt-6 border-t border-line pt-4">
      <h3 tabIndex={-1} className="font-[650]">
        {stap === null ? 'Wat u kunt doen' : 'Uw volgende stap'}
      </h3>
      {magOvergang(actieverzoek, 'gereedmelding') && (
        <p className="mt-1 text-meta text-ink-2">
          {stap === 'behandeling' &&
            `Neemt u het in behandeling, dan ziet ${actieverzoek.zenderNaam} dat u ermee bezig bent. `}
          Uw antwoord geeft u met een document of een bericht. Meld het actieverzoek daarna gereed.
        </p>
      )}
      <KnoppenStapel>
        {stap === 'behandeling' && <BehandelenKnop actieverzoekId={actieverzoek.actieverzoekId} />}
        {acties.map(({ href, tekst, variant }) => (
          <KnopLink key={href} href={href} variant={variant}>
            {tekst}
          </KnopLink>
        ))}
      </KnoppenStapel>
    </section>
  )
}

type Actie = Readonly<{ href: string; tekst: string; variant: KnopVariant }>

/** The acts that have a page of their own, in the order in which they are offered. */
function listActies(actieverzoek: Actieverzoek, magNieuw: boolean): Actie[] {
  const pagina = hrefVanActieverzoek(actieverzoek)
  const nieuw = `/samenwerkingen/${actieverzoek.samenwerkingId}/actieverzoeken/nieuw`
  const stap = volgendeStapVan(actieverzoek)
  const overgangen = (keuze: readonly OvergangMetPagina[], variant: KnopVariant): Actie[] =>
    keuze
      .filter((overgang) => magOvergang(actieverzoek, overgang))
      .map((overgang) => ({
        href: `${pagina}/${OVERGANG_PAD[overgang]}`,
        tekst: OVERGANGEN[overgang].knop,
        variant: overgang === stap ? 'primair' : variant,
      }))
  return [
    ...overgangen(VERDER, 'secundair'),
    ...indien(magAanpassen(actieverzoek), `${pagina}/aanpassen`, 'Actieverzoek aanpassen'),
    ...indien(
      magNieuw && isAfgelopen(actieverzoek),
      `${nieuw}?kopie=${actieverzoek.actieverzoekId}`,
      'Kopieer naar nieuw actieverzoek',
    ),
    ...overgangen(BEEINDIGT, 'tekst'),
  ]
}

function indien(mag: boolean, href: string, tekst: string): Actie[] {
  return mag ? [{ href, tekst, variant: 'secundair' }] : []
}
