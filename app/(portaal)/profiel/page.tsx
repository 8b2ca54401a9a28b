import { VersMenu } from '#app/(portaal)/vers-menu.tsx'
import { WeergavenaamFormulier } from '#components/profiel/weergavenaam-formulier.tsx'
import { DefinitieLijst } from '#components/ui/definitie-lijst.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { Blok, Paginakop } from '#components/ui/paginakop.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { formatOin, ORGANISATIE_SOORT_LABEL } from '#lib/domain/organisatie.ts'

export const metadata = { title: 'Uw profiel' }

/** What the portal knows about who is logged in: one name of their own, the rest from eHerkenning and the table. */
export default async function ProfielPagina() {
  const { weergaveNaam, organisatieNaam, oin, soort, loa } = await requireGebruiker()
  const items = [
    { term: 'Organisatie', waarde: organisatieNaam },
    { term: 'OIN', waarde: <span className="tabular-nums">{formatOin(oin)}</span> },
    { term: 'Soort organisatie', waarde: ORGANISATIE_SOORT_LABEL[soort] },
    { term: 'Betrouwbaarheidsniveau', waarde: niveauNaam(loa) },
  ]
  return (
    <Lijstindeling>
      <Paginakop
        titel="Uw profiel"
        intro="eHerkenning geeft ons geen naam van u. Daarom kiest u zelf hoe u in dit portaal heet."
      />
      <WeergavenaamFormulier huidig={weergaveNaam ?? ''} />
      <Blok titel="Uit uw eHerkenning">
        <DefinitieLijst items={items} />
        <p className="mt-4 leesbreedte">
          Deze gegevens wijzigt u niet hier. Klopt er iets niet? Vraag de beheerder van eHerkenning in uw organisatie om
          hulp.
        </p>
      </Blok>
      <VersMenu />
    </Lijstindeling>
  )
}

/** `loa2plus` is EH2+ for people. */
function niveauNaam(loa: string): string {
  return loa.replace('loa', 'EH').replace('plus', '+')
}
