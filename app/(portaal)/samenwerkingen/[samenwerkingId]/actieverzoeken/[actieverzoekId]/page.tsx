import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import type { SearchParams } from '#app/(portaal)/zoekvraag.ts'
import { ActieverzoekActies } from '#components/actieverzoek/actieverzoek-acties.tsx'
import { ActieverzoekKop } from '#components/actieverzoek/actieverzoek-kop.tsx'
import { ActieverzoekMelding } from '#components/actieverzoek/actieverzoek-melding.tsx'
import { AntwoordBlok } from '#components/actieverzoek/antwoord-blok.tsx'
import { KoppelMelding } from '#components/actieverzoek/koppel-melding.tsx'
import { VerloopLijst } from '#components/actieverzoek/verloop-lijst.tsx'
import { VolgendActieverzoek } from '#components/actieverzoek/volgend-actieverzoek.tsx'
import { VerzoekDocumenten } from '#components/actieverzoek/verzoek-documenten.tsx'
import { WijzigingWakerLater } from '#components/actieverzoek/wijziging-waker-later.tsx'
import { berichtQueries } from '#components/bericht/bericht-queries.ts'
import { BerichtenLater } from '#components/bericht/berichten-later.tsx'
import { Paneel, Taakindeling } from '#components/ui/indeling.tsx'
import { Blok } from '#components/ui/paginakop.tsx'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { wederpartijVan } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek, ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import { beurtInSamenwerking } from '#lib/domain/beurt.ts'
import { isGesloten, mag } from '#lib/domain/samenwerking.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { listAntwoordDocumenten } from '#lib/server/antwoord-documenten.ts'
import { listBerichten } from '#lib/server/berichten.ts'
import { leesDeel } from '#lib/server/lees-deel.ts'
import { ofNiets } from '#lib/server/of-niets.ts'
import { getVolgende } from '#lib/server/werkvoorraad.ts'
import { openVerzoek, type VerzoekParams } from './verzoek.ts'

type Props = Readonly<{ params: VerzoekParams; searchParams: SearchParams }>

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { haal } = await openVerzoek(params)
  const verzoek = await haal().catch(() => null)
  return { title: verzoek === null ? 'Actieverzoek' : `${verzoek.actieverzoek.titel.slice(0, 45)}: Actieverzoek` }
}

export default async function ActieverzoekPagina({ params, searchParams }: Props) {
  const { gedaan } = await searchParams
  const { gebruiker, leesId, haal } = await openVerzoek(params)
  return metDossier(
    async () => {
      const id = leesId()
      const verzoek = haal()
      return Promise.all([
        verzoek,
        verzoek.then(({ actieverzoek }) => leesDeel(listAntwoordDocumenten(gebruiker, actieverzoek))),
        haalBerichten(gebruiker, id),
        ofNiets(getVolgende(gebruiker, id)),
      ])
    },
    ([{ dossier, actieverzoek }, antwoord, berichten, volgende]) => (
      <>
        <ActieverzoekKop actieverzoek={actieverzoek} samenwerking={dossier.samenwerking} />
        <KoppelMelding
          gedaan={gedaan}
          titel="Wat u koos, is gekoppeld aan deze vraag"
          nogWaar={actieverzoek.documenten.length > 0}
        />
        <WijzigingWakerLater getoond={actieverzoek} />
        <Taakindeling
          paneel={
            <Paneel
              titel="Verloop"
              stil
              voet={
                <ActieverzoekActies
                  actieverzoek={actieverzoek}
                  magNieuw={mag(dossier.samenwerking, 'actieverzoekOpstellen')}
                />
              }
            >
              <VerloopLijst actieverzoek={actieverzoek} />
            </Paneel>
          }
        >
          <ActieverzoekMelding actieverzoek={actieverzoek} />
          <AntwoordBlok actieverzoek={actieverzoek} antwoord={antwoord} />
          <Inhoud actieverzoek={actieverzoek} samenwerking={dossier.samenwerking} />
          <Blok titel="Berichten">
            <HydrationBoundary state={berichten}>
              <BerichtenLater
                verzoek={{ samenwerkingId: actieverzoek.samenwerkingId, actieverzoekId: actieverzoek.actieverzoekId }}
                organisatie={wederpartijVan(actieverzoek)}
                magVersturen={actieverzoek.acties.includes('berichtVerzenden')}
              />
            </HydrationBoundary>
          </Blok>
          {/* Only when this one no longer waits for us. */}
          {beurtInSamenwerking(dossier.samenwerking.status, actieverzoek).wie !== 'u' && (
            <VolgendActieverzoek volgende={volgende} hier={actieverzoek.samenwerkingId} />
          )}
        </Taakindeling>
      </>
    ),
  )
}

/** A conversation that cannot be read leaves the rest of the page standing: the block tries again and says so. */
async function haalBerichten(gebruiker: Gebruiker, id: ActieverzoekId) {
  const client = new QueryClient()
  const berichten = await ofNiets(listBerichten(gebruiker, id))
  if (berichten !== null) client.setQueryData(berichtQueries.vanActieverzoek(id).queryKey, berichten)
  return dehydrate(client)
}

/** What is asked and what goes with it: the acts stand in the panel, so that nothing comes between them. */
function Inhoud({ actieverzoek, samenwerking }: Readonly<{ actieverzoek: Actieverzoek; samenwerking: Samenwerking }>) {
  const { omschrijving, documenten } = actieverzoek
  return (
    <>
      <Blok titel="Vraag">
        <p className="leesbreedte whitespace-pre-line">{omschrijving ?? 'Er staat geen vraag bij.'}</p>
      </Blok>
      <Blok titel="Documenten" aantal={String(documenten.length)}>
        <VerzoekDocumenten actieverzoek={actieverzoek} gesloten={isGesloten(samenwerking)} />
      </Blok>
    </>
  )
}
