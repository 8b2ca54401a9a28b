import { DefinitieLijst } from '#components/ui/definitie-lijst.tsx'
import { KnopLink } from '#components/ui/knop.tsx'
import { Verzendbewijs } from '#components/ui/verzendbewijs.tsx'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { formatOin } from '#lib/domain/organisatie.ts'
import type { Oin } from '#lib/domain/organisatie-schema.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'

type Props = Readonly<{
  samenwerking: Samenwerking
  oin: Oin
  /** Null when the address book does not have it. */
  naam: string | null
  namens: string
  nu: string
}>

/** What is true after removing: read from the SWF now, so it says nothing about when or by whom. */
export function VerwijderdBewijs({ samenwerking, oin, naam, namens, nu }: Props) {
  const { samenwerkingId, titel } = samenwerking
  return (
    <Verzendbewijs
      zegelVan={samenwerkingId}
      titel={`${naam ?? 'Deze organisatie'} doet niet meer mee`}
      zichtbaar="Deze organisatie kan het dossier nu niet zien."
      strikt={false}
      voet={`Vastgesteld op ${formatDatumTijd(nu)}, namens ${namens}. Dit bewijs zegt dat de SWF deze organisatie niet als deelnemer noemt.`}
      vervolg={<KnopLink href={`/samenwerkingen/${samenwerkingId}/ketenpartners`}>Naar de ketenpartners</KnopLink>}
    >
      <DefinitieLijst
        items={[
          { term: 'Samenwerking', waarde: `${titel} · ${samenwerkingId}` },
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
