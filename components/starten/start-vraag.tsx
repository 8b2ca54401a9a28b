import type { Genodigde } from '#components/deelnemer/uitnodigingen.ts'
import { tekstUit } from '#components/formulier/use-formulier.ts'
import { KeuzeGroep } from '#components/ui/keuze-groep.tsx'
import { TekstVlak } from '#components/ui/tekst-vlak.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
import type { StartVraag } from '#lib/domain/starten-schema.ts'

export type VraagFout = Readonly<{ veld: string; tekst: string }>

type Props = Readonly<{ begin: StartVraag | null; lijst: readonly Genodigde[]; fouten: readonly VraagFout[] }>

/** The optional first actieverzoek: to one of the chosen partners. */
export function StartVraagVelden({ begin, lijst, fouten }: Props) {
  const foutVan = (veld: string) => fouten.find((fout) => fout.veld === veld)?.tekst
  return (
    <fieldset className="space-y-6">
      <legend className="font-serif text-h2 font-semibold">Meteen een actieverzoek</legend>
      <KeuzeGroep
        id="vraag-ontvanger"
        name="ontvanger"
        legenda="Aan wie"
        fout={foutVan('ontvanger')}
        gekozen={[begin?.ontvanger ?? '']}
        keuzes={[
          { waarde: '', label: 'Nog geen actieverzoek versturen' },
          ...lijst.map(({ oin, naam }) => ({ waarde: oin, label: naam })),
        ]}
      />
      <TekstInvoer
        id="vraag-titel"
        name="titel"
        label="Titel van het actieverzoek"
        fout={foutVan('titel')}
        defaultValue={begin?.titel}
        autoComplete="off"
        optioneel
      />
      <TekstVlak
        id="vraag-omschrijving"
        name="omschrijving"
        label="Uw vraag"
        hint="Documenten voegt u toe als het dossier er is."
        fout={foutVan('omschrijving')}
        defaultValue={begin?.omschrijving ?? ''}
        max={4000}
        optioneel
      />
    </fieldset>
  )
}

/** The question as the concept keeps it, null for none; what was typed without an ontvanger is not thrown away unseen. */
export async function leesStartVraag(
  gegevens: FormData,
  lijst: readonly Genodigde[],
): Promise<{ vraag: StartVraag | null } | { fouten: VraagFout[] }> {
  const ontvanger = tekstUit(gegevens, 'ontvanger')
  const titel = tekstUit(gegevens, 'titel')
  const omschrijving = tekstUit(gegevens, 'omschrijving').replaceAll('\r\n', '\n')
  if (!lijst.some(({ oin }) => oin === ontvanger)) {
    const leeg = (titel + omschrijving).trim() === ''
    return leeg
      ? { vraag: null }
      : { fouten: [{ veld: 'ontvanger', tekst: 'Kies aan wie het actieverzoek gaat, of maak de vraag leeg.' }] }
  }
  const { StartVraag } = await import('#lib/domain/starten-schema.ts')
  const gekeurd = StartVraag.safeParse({ ontvanger, titel, omschrijving })
  if (gekeurd.success) return { vraag: gekeurd.data }
  return { fouten: gekeurd.error.issues.map(({ path, message }) => ({ veld: path.join('.'), tekst: message })) }
}
