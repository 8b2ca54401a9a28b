'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { tekstUit, useFormulier } from '#components/formulier/use-formulier.ts'
import { Paneel, Taakindeling } from '#components/ui/indeling.tsx'
import { KeuzeGroep } from '#components/ui/keuze-groep.tsx'
import { Knop, KnoppenRij } from '#components/ui/knop.tsx'
import { TekstVlak } from '#components/ui/tekst-vlak.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
import { startSamenwerking } from './samenwerking-queries.ts'

/** One page: there is no lookup in the SWF, so the user types the naam and starting is the check. */
export function SamenwerkingStarten() {
  const router = useRouter()
  const formulier = useFormulier({
    naam: 'starten',
    schema: () => import('#lib/domain/samenwerking-schema.ts').then((schema) => schema.SamenwerkingStart),
    lees: leesStart,
    verstuur: startSamenwerking,
    gelukt: ({ samenwerkingId }) => {
      router.push(`/samenwerkingen/${samenwerkingId}`)
    },
  })
  return (
    <Taakindeling paneel={<WatVolgt />}>
      <FormulierKop {...formulier} />
      <form onSubmit={formulier.onSubmit} noValidate className="space-y-6">
        <TekstInvoer
          id={formulier.idVan('verzoeknummer')}
          name="verzoeknummer"
          label="Verzoeknummer"
          hint="13 cijfers, bijvoorbeeld 2026 0315 00007"
          fout={formulier.foutVan('verzoeknummer')}
          inputMode="numeric"
          autoComplete="off"
          smal
        />
        <TekstInvoer
          id={formulier.idVan('titel')}
          name="titel"
          label="Naam"
          hint="Alle deelnemers zien deze naam. Noem geen namen van personen."
          fout={formulier.foutVan('titel')}
          autoComplete="off"
        />
        <TekstVlak
          id={formulier.idVan('beschrijving')}
          name="beschrijving"
          label="Beschrijving"
          fout={formulier.foutVan('beschrijving')}
          max={2000}
          optioneel
        />
        <LadenKeuze id={formulier.idVan('verzoekLaden')} fout={formulier.foutVan('verzoekLaden')} />
        <KnoppenRij>
          <Knop bezig={formulier.bezig}>Samenwerking starten</Knop>
          <Link href="/samenwerkingen">Annuleren</Link>
        </KnoppenRij>
      </form>
    </Taakindeling>
  )
}

function LadenKeuze({ id, fout }: Pick<ComponentProps<typeof KeuzeGroep>, 'id' | 'fout'>) {
  return (
    <KeuzeGroep
      id={id}
      name="verzoekLaden"
      legenda="Documenten uit het verzoek"
      fout={fout}
      gekozen={['nee']}
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

function leesStart(gegevens: FormData): unknown {
  return {
    verzoeknummer: tekstUit(gegevens, 'verzoeknummer').replaceAll(/\s/g, ''),
    titel: gegevens.get('titel'),
    beschrijving: gegevens.get('beschrijving'),
    verzoekLaden: gegevens.get('verzoekLaden') === 'ja',
  }
}

function WatVolgt() {
  return (
    <Paneel titel="Wat gebeurt er daarna?">
      <p className="mt-2 text-tabel">Het DSO controleert of het verzoek bestaat en van uw organisatie is.</p>
      <p className="mt-2 text-tabel">Daarna ziet alleen uw organisatie het dossier, tot u ketenpartners uitnodigt.</p>
      <p className="mt-3 border-t border-line pt-3 text-meta text-ink-2">
        Heeft uw organisatie een zaaksysteem dat op de SWF is aangesloten? Dan kunt u daar ook starten.
      </p>
    </Paneel>
  )
}
