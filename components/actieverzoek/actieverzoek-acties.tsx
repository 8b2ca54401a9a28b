import { KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { hrefVanActieverzoek, magOvergang, OVERGANGEN } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { BehandelenKnop } from './behandelen-knop.tsx'
import { OVERGANG_PAD, type OvergangMetPagina } from './overgang-teksten.ts'

/** The way forward first; what ends it last. */
const VOLGORDE: readonly OvergangMetPagina[] = ['gereedmelding', 'afronding', 'teruggave', 'weigering', 'intrekking']
const VOORUIT: ReadonlySet<OvergangMetPagina> = new Set(['gereedmelding', 'afronding'])

/** Exactly the acts the SWF offers now; one of them is filled. */
export function ActieverzoekActies({ actieverzoek }: Readonly<{ actieverzoek: Actieverzoek }>) {
  const behandelen = magOvergang(actieverzoek, 'behandeling')
  const overgangen = VOLGORDE.filter((overgang) => magOvergang(actieverzoek, overgang))
  if (!behandelen && overgangen.length === 0) return null
  return (
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
    </KnoppenRij>
  )
}
