import { KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { hrefVanActieverzoek, isAfgelopen, magAanpassen, magOvergang, OVERGANGEN } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { BehandelenKnop } from './behandelen-knop.tsx'
import { OVERGANG_PAD, type OvergangMetPagina } from './overgang-teksten.ts'

/** The way forward first; what ends it last. */
const VOLGORDE: readonly OvergangMetPagina[] = ['gereedmelding', 'afronding', 'teruggave', 'weigering', 'intrekking']
const VOORUIT: ReadonlySet<OvergangMetPagina> = new Set(['gereedmelding', 'afronding'])

type Props = Readonly<{ actieverzoek: Actieverzoek; magNieuw: boolean }>

/** Exactly the acts the SWF offers now; one of them is filled. What has ended can still be asked anew. */
export function ActieverzoekActies({ actieverzoek, magNieuw }: Props) {
  const behandelen = magOvergang(actieverzoek, 'behandeling')
  const overgangen = VOLGORDE.filter((overgang) => magOvergang(actieverzoek, overgang))
  const kopie = magNieuw && isAfgelopen(actieverzoek)
  const aanpassen = magAanpassen(actieverzoek)
  if (!behandelen && !kopie && !aanpassen && overgangen.length === 0) return null
  return (
    <>
      {magOvergang(actieverzoek, 'gereedmelding') && (
        <p className="niet-afdrukken leesbreedte text-ink-2">
          Uw antwoord geeft u hieronder, met een document of een bericht. Meld het actieverzoek daarna gereed.
        </p>
      )}
      <KnoppenRij>
        {behandelen && <BehandelenKnop actieverzoekId={actieverzoek.actieverzoekId} />}
        {overgangen.map((overgang) => (
          <KnopLink
            key={overgang}
            href={`${hrefVanActieverzoek(actieverzoek)}/${OVERGANG_PAD[overgang]}`}
            variant={!behandelen && VOORUIT.has(overgang) ? 'primair' : 'secundair'}
          >
            {OVERGANGEN[overgang].knop}
          </KnopLink>
        ))}
        {aanpassen && (
          <KnopLink href={`${hrefVanActieverzoek(actieverzoek)}/aanpassen`} variant="secundair">
            Actieverzoek aanpassen
          </KnopLink>
        )}
        {kopie && (
          <KnopLink
            href={`/samenwerkingen/${actieverzoek.samenwerkingId}/actieverzoeken/nieuw?kopie=${actieverzoek.actieverzoekId}`}
            variant="secundair"
          >
            Kopieer naar nieuw actieverzoek
          </KnopLink>
        )}
      </KnoppenRij>
    </>
  )
}
