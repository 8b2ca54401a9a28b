import type { ReactNode } from 'react'
import { metDossier } from '#app/(portaal)/samenwerkingen/[samenwerkingId]/met-dossier.tsx'
import { ActKanNiet } from '#components/actieverzoek/act-kan-niet.tsx'
import { OvergangFormulier } from '#components/actieverzoek/overgang-formulier.tsx'
import { OvergangStand } from '#components/actieverzoek/overgang-stand.tsx'
import { overgangTeksten, type OvergangMetPagina } from '#components/actieverzoek/overgang-teksten.ts'
import { Paneel } from '#components/ui/indeling.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { hrefVanActieverzoek, magOvergang, OVERGANGEN } from '#lib/domain/actieverzoek.ts'
import { openVerzoek, type Verzoek, type VerzoekParams } from './verzoek.ts'

type Props = Readonly<{
  params: VerzoekParams
  overgang: OvergangMetPagina
  /** Beside the form, under what follows. */
  erbij?: (verzoek: Verzoek) => Promise<ReactNode>
}>

/** The page that asks before a transition: what it is about, what follows, and the words that go with it. */
export async function OvergangPagina({ params, overgang, erbij }: Props) {
  const { haal } = await openVerzoek(params)
  return metDossier(
    async () => {
      const verzoek = await haal()
      const mag = magOvergang(verzoek.actieverzoek, overgang)
      return { ...verzoek, extra: mag && erbij !== undefined ? await erbij(verzoek) : null }
    },
    ({ dossier, actieverzoek, extra }) => {
      if (!magOvergang(actieverzoek, overgang)) {
        return (
          <ActKanNiet
            actieverzoek={actieverzoek}
            act={OVERGANGEN[overgang].knop}
            samenwerkingStatus={dossier.samenwerking.status}
          />
        )
      }
      const { titel, hint, gevolgen, kanTerug } = overgangTeksten(overgang, actieverzoek)
      const terug = hrefVanActieverzoek(actieverzoek)
      return (
        <>
          <Paginakop inDossier titel={titel} intro={actieverzoek.titel} />
          <OvergangFormulier
            actieverzoekId={actieverzoek.actieverzoekId}
            overgang={overgang}
            hint={hint}
            gevaar={!kanTerug && overgang !== 'afronding'}
            terug={terug}
            daarna={overgang === 'gereedmelding' ? `${terug}/gereedmelden/bewijs` : terug}
            stand={<OvergangStand actieverzoek={actieverzoek} overgang={overgang} />}
            gevolgen={<Gevolgen gevolgen={gevolgen}>{extra}</Gevolgen>}
          />
        </>
      )
    },
  )
}

function Gevolgen({ gevolgen, children }: Readonly<{ gevolgen: readonly string[]; children: ReactNode }>) {
  return (
    <Paneel titel="Wat gebeurt er daarna?">
      <ul className="mt-2 list-disc space-y-1.5 pl-5 text-tabel">
        {gevolgen.map((gevolg) => (
          <li key={gevolg}>{gevolg}</li>
        ))}
      </ul>
      {children}
    </Paneel>
  )
}
