import type { Genodigde } from '#components/deelnemer/uitnodigingen.ts'
import { tekstUit } from '#components/formulier/use-formulier.ts'
import { KeuzeGroep } from '#components/ui/keuze-groep.tsx'
import { TekstVlak } from '#components/ui/tekst-vlak.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
import type { ConceptVraag, StartVraag } from '#lib/domain/starten-schema.ts'
import { WIE_VRAAGT_U } from '#lib/domain/starten.ts'

export type VraagFout = Readonly<{ veld: string; tekst: string }>

type Props = Readonly<{ begin: ConceptVraag | null; lijst: readonly Genodigde[]; fouten: readonly VraagFout[] }>

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

/** The question as far as it is written; null when nothing is. */
export function leesConceptVraag(gegevens: FormData): ConceptVraag | null {
  const vraag = {
    ontvanger: tekstUit(gegevens, 'ontvanger'),
    titel: tekstUit(gegevens, 'titel'),
    omschrijving: tekstUit(gegevens, 'omschrijving').replaceAll('\r\n', '\n'),
  }
  return Object.values(vraag).join('').trim() === '' ? null : vraag
}

/** The question as it can go out, null for none; what was typed without an ontvanger is not thrown away unseen. */
export async function leesStartVraag(
  gegevens: FormData,
  lijst: readonly Genodigde[],
): Promise<{ vraag: StartVraag | null } | { fouten: VraagFout[] }> {
  const vraag = leesConceptVraag(gegevens)
  if (vraag === null) return { vraag: null }
  if (!lijst.some(({ oin }) => oin === vraag.ontvanger)) {
    const leeg = (vraag.titel + vraag.omschrijving).trim() === ''
    return leeg ? { vraag: null } : { fouten: [{ veld: 'ontvanger', tekst: WIE_VRAAGT_U }] }
  }
  const { StartVraag } = await import('#lib/domain/starten-schema.ts')
  const gekeurd = StartVraag.safeParse(vraag)
  if (gekeurd.success) return { vraag: gekeurd.data }
  return { fouten: gekeurd.error.issues.map(({ path, message }) => ({ veld: path.join('.'), tekst: message })) }
}
