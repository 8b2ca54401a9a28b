'use client'
import { useRouter } from 'next/navigation'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { Formulier } from '#components/formulier/formulier.tsx'
import { useFormulier } from '#components/formulier/use-formulier.ts'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { TekstVlak } from '#components/ui/tekst-vlak.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { VRAAG_MAX } from '#lib/domain/vraag.ts'
import { pasActieverzoekAan } from './actieverzoek-queries.ts'

/** Other words for a question nobody has started on. */
export function AanpasFormulier({ actieverzoek }: Readonly<{ actieverzoek: Actieverzoek }>) {
  const router = useRouter()
  const terug = hrefVanActieverzoek(actieverzoek)
  const { onSubmit, fouten, foutVan, idVan, probleem, bezig } = useFormulier({
    naam: 'aanpassen',
    schema: () =>
      import('#lib/domain/actieverzoek-schema.ts').then(({ ActieverzoekWijziging }) => ActieverzoekWijziging),
    verstuur: (wijziging) => pasActieverzoekAan(actieverzoek.actieverzoekId, wijziging),
    gelukt: () => {
      router.push(terug)
      router.refresh()
    },
  })
  return (
    <Formulier onSubmit={onSubmit} className="space-y-6">
      <FormulierKop fouten={fouten} idVan={idVan} probleem={probleem} />
      <TekstInvoer
        id={idVan('titel')}
        name="titel"
        label="Titel"
        autoComplete="off"
        defaultValue={actieverzoek.titel}
        fout={foutVan('titel')}
      />
      <TekstVlak
        id={idVan('omschrijving')}
        name="omschrijving"
        label="Uw vraag"
        rows={8}
        max={VRAAG_MAX}
        defaultValue={actieverzoek.omschrijving ?? ''}
        fout={foutVan('omschrijving')}
      />
      <KnoppenRij>
        <Knop bezig={bezig}>Actieverzoek aanpassen</Knop>
        <KnopLink href={terug} variant="tekst">
          Annuleren
        </KnopLink>
      </KnoppenRij>
    </Formulier>
  )
}
