import { NietOpgehaald } from '#components/probleem/niet-opgehaald.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { isAfgelopen } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import type { Gelezen } from '#lib/problem/gelezen.ts'
import { ActieverzoekenMet } from './actieverzoeken-met.tsx'

type Props = Readonly<{ naam: string; actieverzoeken: Gelezen<DossierActieverzoeken>; gesloten: boolean }>

/** What removing does and does not do, and what must be done before it. */
export function VerwijderGevolgen({ naam, actieverzoeken, gesloten }: Props) {
  return (
    <div className="space-y-6">
      <ul className="leesbreedte list-disc space-y-1 pl-5">
        <li>{naam} ziet het dossier daarna niet meer: geen documenten, geen actieverzoeken, geen notificaties.</li>
        <li>
          De documenten die {naam} toevoegde en de actieverzoeken blijven in het dossier. Kopieën die {naam} eerder
          downloadde, blijven bij hen.
        </li>
        <li>
          {gesloten
            ? 'In een gesloten samenwerking kunt u niemand opnieuw uitnodigen.'
            : `U kunt ${naam} later opnieuw uitnodigen.`}
        </li>
      </ul>
      {'waarde' in actieverzoeken ? (
        <Lopend actieverzoeken={actieverzoeken.waarde.lijst} />
      ) : (
        <NietOpgehaald titel={`Of er nog actieverzoeken lopen tussen u en ${naam}, konden wij nu niet ophalen`}>
          <p>{WEIGERT} Dan verandert er niets.</p>
        </NietOpgehaald>
      )}
    </div>
  )
}

const WEIGERT = 'De SWF weigert het verwijderen zolang er een loopt.'

function Lopend({ actieverzoeken }: Readonly<{ actieverzoeken: readonly Actieverzoek[] }>) {
  const lopend = actieverzoeken.filter((actieverzoek) => !isAfgelopen(actieverzoek))
  if (lopend.length === 0) return null
  return (
    <Alert soort="letop" titel={titelVan(lopend.length)}>
      <p>
        {WEIGERT} {watEerst(lopend)}
      </p>
      <ActieverzoekenMet actieverzoeken={lopend} />
    </Alert>
  )
}

function titelVan(aantal: number): string {
  return aantal === 1 ? 'Er loopt nog 1 actieverzoek' : `Er lopen nog ${aantal} actieverzoeken`
}

function watEerst(lopend: readonly Actieverzoek[]): string {
  const stappen = [
    lopend.some(({ richting }) => richting === 'verzonden') && 'Rond af of trek in wat u vroeg.',
    lopend.some(({ richting }) => richting === 'ontvangen') && 'Meld gereed of weiger wat aan u is gevraagd.',
  ]
  return stappen.filter((stap) => stap !== false).join(' ')
}
