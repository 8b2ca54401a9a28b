import { KeuzeGroep } from '#components/ui/keuze-groep.tsx'
import { TekstVlak } from '#components/ui/tekst-vlak.tsx'
import { Uitklap } from '#components/ui/uitklap.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
import { SAMENWERKING_VELD_LABEL } from '#lib/domain/samenwerking.ts'
import type { ConceptInhoud } from '#lib/domain/starten-schema.ts'
import { CONTACT_VELDEN } from '#lib/domain/starten.ts'

type Props = Readonly<{
  begin: ConceptInhoud
  idVan: (veld: string) => string
  foutVan: (veld: string) => string | undefined
}>

/** Style and not state, so that it also holds for who ticks before the page is alive. */
const ALLEEN_DSO = 'group-has-[input[name=buitenDso]:checked]/start:hidden'

/** What starting asks; a verzoek from outside the DSO has no number and nothing to load. */
export function StartVelden({ begin, idVan, foutVan }: Props) {
  const veld = (name: 'verzoeknummer' | 'titel' | 'beschrijving') => ({
    id: idVan(name),
    name,
    fout: foutVan(name),
    defaultValue: begin[name],
    autoComplete: 'off',
  })
  return (
    <>
      <div className={ALLEEN_DSO}>
        <TekstInvoer
          {...veld('verzoeknummer')}
          label="Verzoeknummer"
          hint="13 cijfers, bijvoorbeeld 2026 0315 00007"
          inputMode="numeric"
          smal
        />
      </div>
      <BuitenDso id={idVan('buitenDso')} aan={begin.buitenDso} />
      <TekstInvoer
        {...veld('titel')}
        label="Naam"
        hint="Alle deelnemers zien deze naam. Noem geen namen van personen."
      />
      <TekstVlak {...veld('beschrijving')} label="Beschrijving" max={2000} optioneel />
      <div className={ALLEEN_DSO}>
        <LadenKeuze id={idVan('verzoekLaden')} fout={foutVan('verzoekLaden')} laden={begin.verzoekLaden} />
      </div>
      <Contactpersoon begin={begin} idVan={idVan} foutVan={foutVan} />
    </>
  )
}

/** Whom the ketenpartners may ask; the initiator may give it later too. */
function Contactpersoon({ begin, idVan, foutVan }: Props) {
  const veld = (name: (typeof CONTACT_VELDEN)[number]) => ({
    id: idVan(name),
    name,
    label: SAMENWERKING_VELD_LABEL[name],
    fout: foutVan(name),
    defaultValue: begin[name],
    autoComplete: 'off',
  })
  const open = CONTACT_VELDEN.some((name) => begin[name] !== '' || foutVan(name) !== undefined)
  return (
    <Uitklap titel="Contactpersoon" stand="niet verplicht" open={open}>
      <div className="space-y-6">
        <TekstInvoer {...veld('contactpersoonNaam')} hint="Een persoon of een team. Alle deelnemers zien dit." />
        <TekstInvoer {...veld('contactpersoonEmailadres')} type="email" />
        <TekstInvoer {...veld('contactpersoonTelefoonnummer')} type="tel" smal />
      </div>
    </Uitklap>
  )
}

function BuitenDso({ id, aan }: Readonly<{ id: string; aan: boolean }>) {
  return (
    <div className="flex min-h-11 items-start gap-3 py-2">
      <input
        id={id}
        type="checkbox"
        name="buitenDso"
        value="ja"
        defaultChecked={aan}
        aria-describedby={`${id}-uitleg`}
        className="mt-0.5 size-5 flex-none"
      />
      <div>
        <label htmlFor={id}>Het verzoek kwam niet via het DSO</label>
        <p id={`${id}-uitleg`} className="text-meta text-ink-2">
          Bijvoorbeeld op papier. Er is dan geen nummer, en er zijn geen documenten om te laden.
        </p>
      </div>
    </div>
  )
}

function LadenKeuze({ id, fout, laden }: Readonly<{ id: string; fout: string | undefined; laden: boolean }>) {
  return (
    <KeuzeGroep
      id={id}
      name="verzoekLaden"
      legenda="Documenten uit het verzoek"
      fout={fout}
      gekozen={[laden ? 'ja' : 'nee']}
      keuzes={[
        {
          waarde: 'nee',
          label: 'Zonder documenten starten',
          hint: 'U voegt zelf toe wat de ketenpartners nodig hebben.',
        },
        {
          waarde: 'ja',
          label: 'Documenten uit het verzoek laden',
          hint: 'Ze komen als strikt vertrouwelijk in het dossier. Het laden kan even duren.',
        },
      ]}
    />
  )
}
