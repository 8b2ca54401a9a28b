import { KeuzeGroep } from '#components/ui/keuze-groep.tsx'
import { TekstVlak } from '#components/ui/tekst-vlak.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
import { VRAAG_MAX } from '#lib/domain/vraag.ts'
import { PRIVILEGE_LABEL, PRIVILEGE_UITLEG } from '#lib/domain/deelnemer.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'

/** What a form starts with: empty, or a copy of an earlier actieverzoek. */
export type Begin = Readonly<{
  ontvangers: readonly string[]
  titel: string
  omschrijving: string
  documenten: readonly Document[]
}>

type Props = Readonly<{
  ontvangers: readonly Deelnemer[]
  begin: Begin
  idVan: (veld: string) => string
  foutVan: (veld: string) => string | undefined
}>

/** To whom, what, and when one would like to know. */
export function OpstelVelden({ ontvangers, begin, idVan, foutVan }: Props) {
  return (
    <>
      <KeuzeGroep
        id={idVan('ontvangers')}
        name="ontvangers"
        soort="meer"
        legenda="Aan wie vraagt u dit?"
        hint="Elke organisatie krijgt een eigen actieverzoek."
        fout={foutVan('ontvangers')}
        gekozen={begin.ontvangers}
        keuzes={ontvangers.map((deelnemer) => ({
          waarde: deelnemer.oin,
          label: deelnemer.naam,
          hint: toegangVan(deelnemer),
        }))}
      />
      <TekstInvoer
        id={idVan('titel')}
        name="titel"
        label="Titel"
        autoComplete="off"
        defaultValue={begin.titel}
        fout={foutVan('titel')}
      />
      <TekstVlak
        id={idVan('omschrijving')}
        name="omschrijving"
        label="Uw vraag"
        hint="Schrijf wat u wilt weten, en waarvoor u het antwoord gebruikt."
        rows={8}
        max={VRAAG_MAX}
        defaultValue={begin.omschrijving}
        fout={foutVan('omschrijving')}
      />
      <div className="space-y-2">
        <TekstInvoer
          id={idVan('reactieGewenst')}
          name="reactieGewenst"
          type="date"
          label="Reactie gewenst uiterlijk"
          hint="Een wens, geen termijn volgens de wet. Het DSO heeft geen veld voor een datum. Daarom komt hij als laatste regel onder uw vraag."
          optioneel
          smal
          fout={foutVan('reactieGewenst')}
        />
        <div className="flex min-h-11 items-center gap-3">
          <input
            id={idVan('regelErbij')}
            name="regelErbij"
            type="checkbox"
            defaultChecked
            className="size-5 flex-none"
          />
          <label htmlFor={idVan('regelErbij')}>Zet de datum onder mijn vraag</label>
        </div>
      </div>
    </>
  )
}

function toegangVan({ rol, privilege }: Deelnemer): string {
  if (rol === 'INITIATOR') return 'Initiator. Ziet alle documenten.'
  return privilege === null ? 'Ketenpartner.' : `${PRIVILEGE_LABEL[privilege]}. ${PRIVILEGE_UITLEG[privilege]}`
}
