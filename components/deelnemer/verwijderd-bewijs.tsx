import { DefinitieLijst } from '#components/ui/definitie-lijst.tsx'
import { TitelEnKenmerk } from '#components/ui/kenmerk.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { Verzendbewijs } from '#components/ui/verzendbewijs.tsx'
import type { Beurt } from '#lib/domain/beurt.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { formatOin } from '#lib/domain/organisatie.ts'
import type { Oin } from '#lib/domain/organisatie-schema.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'

type Props = Readonly<{
  samenwerking: Samenwerking
  oin: Oin
  /** Null when the address book does not have it. */
  naam: string | null
  /** Whose turn it is in the dossier now. */
  beurt: Beurt
  namens: string
  nu: string
}>

/** What is true after removing: read from the SWF now, so it says nothing about when or by whom. */
export function VerwijderdBewijs({ samenwerking, oin, naam, beurt, namens, nu }: Props) {
  const { samenwerkingId, titel } = samenwerking
  return (
    <Verzendbewijs
      zegelVan={samenwerkingId}
      namens={namens}
      titel={`${naam ?? 'Deze organisatie'} doet niet meer mee`}
      zichtbaar="Deze organisatie kan het dossier nu niet zien."
      beurtDossier={beurt}
      strikt={false}
      voet={`Vastgesteld op ${formatDatumTijd(nu)}, namens ${namens}. Dit bewijs zegt dat de SWF deze organisatie niet als deelnemer noemt.`}
      vervolg={<KnopLink href={`/samenwerkingen/${samenwerkingId}/ketenpartners`}>Naar de ketenpartners</KnopLink>}
    >
      <DefinitieLijst
        items={[
          { term: 'Samenwerking', waarde: <TitelEnKenmerk titel={titel} samenwerkingId={samenwerkingId} /> },
          { term: 'Organisatie', waarde: naam ?? 'Niet bekend in dit portaal' },
          { term: 'OIN', waarde: <span className="tabular-nums">{formatOin(oin)}</span> },
          {
            term: 'Wat blijft',
            waarde:
              'De documenten die deze organisatie toevoegde, en de actieverzoeken van en aan deze organisatie. Kopieën die zij eerder downloadde, blijven bij haar.',
          },
        ]}
      />
    </Verzendbewijs>
  )
}
