import { metGegevens, uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { ActieverzoekTabel } from '#components/actieverzoek/actieverzoek-tabel.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { LegeStaat } from '#components/ui/lege-staat.tsx'
import { Blok, Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import type { Actieverzoek, Richting } from '#lib/domain/actieverzoek-schema.ts'
import { isGesloten, mag } from '#lib/domain/samenwerking.ts'
import { SamenwerkingId, type Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { getDossier } from '#lib/server/dossier.ts'

export const metadata = { title: 'Actieverzoeken' }

type Props = Readonly<{ params: Promise<{ samenwerkingId: string }> }>

export default async function ActieverzoekenPagina({ params }: Props) {
  const gebruiker = await requireGebruiker()
  const id = uitAdres(SamenwerkingId, (await params).samenwerkingId)
  return metGegevens(
    () => getDossier(gebruiker, id),
    ({ samenwerking, actieverzoeken }) => (
      <>
        <Paginakop inDossier titel="Actieverzoeken" acties={<Nieuw samenwerking={samenwerking} />} />
        {actieverzoeken.length === 0 ? (
          <LegeStaat soort="nog-leeg" titel="Er zijn nog geen actieverzoeken">
            Een actieverzoek is een vraag aan één organisatie. U ziet alleen wat u vroeg en wat u is gevraagd.
          </LegeStaat>
        ) : (
          <>
            <RichtingBlok richting="ontvangen" samenwerking={samenwerking} actieverzoeken={actieverzoeken} />
            <RichtingBlok richting="verzonden" samenwerking={samenwerking} actieverzoeken={actieverzoeken} />
          </>
        )}
      </>
    ),
  )
}

function Nieuw({ samenwerking }: Readonly<{ samenwerking: Samenwerking }>) {
  if (mag(samenwerking, 'actieverzoekOpstellen')) {
    return (
      <KnopLink href={`/samenwerkingen/${samenwerking.samenwerkingId}/actieverzoeken/nieuw`}>
        Nieuw actieverzoek
      </KnopLink>
    )
  }
  return (
    <p className="text-ink-2">
      {isGesloten(samenwerking)
        ? 'U kunt niets meer vragen, want de samenwerking is gesloten.'
        : 'Uw organisatie kan in deze samenwerking nu geen actieverzoek opstellen.'}
    </p>
  )
}

type BlokProps = Readonly<{ richting: Richting; samenwerking: Samenwerking; actieverzoeken: readonly Actieverzoek[] }>

function RichtingBlok({ richting, samenwerking, actieverzoeken }: BlokProps) {
  const regels = actieverzoeken
    .filter((actieverzoek) => actieverzoek.richting === richting)
    .map((actieverzoek) => ({ actieverzoek, samenwerking }))
  const titel = richting === 'ontvangen' ? 'Ontvangen' : 'Verzonden'
  return (
    <Blok titel={titel} aantal={String(regels.length)}>
      {regels.length === 0 ? (
        <p className="border-t-2 border-ink py-4 text-ink-2">
          {richting === 'ontvangen' ? 'Uw organisatie is hier niets gevraagd.' : 'U heeft hier niets gevraagd.'}
        </p>
      ) : (
        <ActieverzoekTabel
          inDossier
          bijschrift={`${titel}, de nieuwste eerst`}
          partij={richting === 'ontvangen' ? 'door' : 'aan'}
          regels={regels}
        />
      )}
    </Blok>
  )
}
