'use client'
import { useRouter } from 'next/navigation'
import { useRef, type ReactNode } from 'react'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { Formulier } from '#components/formulier/formulier.tsx'
import { tekstUit, useFormulier } from '#components/formulier/use-formulier.ts'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { Knop, KnoppenRij } from '#components/ui/knop.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Concept } from '#lib/domain/starten-schema.ts'
import { toStart } from '#lib/domain/starten.ts'
import { ConceptKnoppen } from './concept-knoppen.tsx'
import { schrift } from './concept-schrift.ts'
import { NietBewaard } from './niet-bewaard.tsx'
import { StartGevolgen } from './start-gevolgen.tsx'
import { StartVelden } from './start-velden.tsx'
import { isDubbel } from './starten-queries.ts'
import { useConcept } from './use-concept.ts'

const CONTROLEREN = '/samenwerkingen/nieuw/controleren'

/** Sending comes along with the schema, before the first press: neither is part of the first load. */
const laadVersturen = () => import('#components/samenwerking/samenwerking-queries.ts')
const laadSchema = () =>
  Promise.all([import('#lib/domain/samenwerking-schema.ts'), laadVersturen()]).then(
    ([{ SamenwerkingStart }]) => SamenwerkingStart,
  )

/**
 * One page is enough to start; ketenpartners and a first question can come along by way of the concept. There is no
 * lookup in the SWF, so the user types the naam and starting is the check. `children`: what stands under its consequences.
 */
export function SamenwerkingStarten({ begin, children }: Readonly<{ begin: Concept | null; children?: ReactNode }>) {
  const router = useRouter()
  const { inhoud, noteer, fout } = useConcept(begin)
  const form = useRef<HTMLFormElement>(null)
  const velden = () => leesVelden(new FormData(form.current ?? undefined))
  const formulier = useFormulier({
    naam: 'starten',
    schema: laadSchema,
    lees: (gegevens) => toStart({ ...inhoud, ...leesVelden(gegevens) }),
    verstuur: async (start, sleutel) => {
      // Ketenpartners may have been chosen since this page came: the concept as the server has it now decides.
      const bewaard = await schrift.bewaar(velden())
      // What cannot go out in one go is first shown as a whole.
      if (bewaard.inhoud.partners.length > 0 || (await isDubbel(start.verzoeknummer))) return CONTROLEREN
      const { startSamenwerking } = await laadVersturen()
      return `/samenwerkingen/${(await startSamenwerking(start, sleutel)).samenwerkingId}?gedaan=gestart`
    },
    gelukt: (naar) => {
      if (naar !== CONTROLEREN) void schrift.vergeet()
      router.push(naar)
      router.refresh()
    },
  })
  return (
    <Taakindeling paneel={<StartGevolgen partners={inhoud.partners.length}>{children}</StartGevolgen>}>
      <FormulierKop {...formulier} />
      <Formulier
        ref={form}
        onSubmit={formulier.onSubmit}
        onInput={() => {
          noteer(velden())
        }}
        className="group/start space-y-6"
      >
        <StartVelden {...formulier} begin={inhoud} />
        <NietBewaard fout={fout} />
        <KnoppenRij>
          <Knop bezig={formulier.bezig}>Samenwerking starten</Knop>
          <ConceptKnoppen lees={velden} isBewaard={fout === null} />
          <Link href="/samenwerkingen">Terug naar samenwerkingen</Link>
        </KnoppenRij>
      </Formulier>
    </Taakindeling>
  )
}

/** What this page asks; ketenpartners and the question have a page of their own. */
function leesVelden(gegevens: FormData) {
  return {
    verzoeknummer: tekstUit(gegevens, 'verzoeknummer'),
    buitenDso: gegevens.get('buitenDso') === 'ja',
    titel: tekstUit(gegevens, 'titel'),
    beschrijving: tekstUit(gegevens, 'beschrijving').replaceAll('\r\n', '\n'),
    contactpersoonNaam: tekstUit(gegevens, 'contactpersoonNaam'),
    contactpersoonEmailadres: tekstUit(gegevens, 'contactpersoonEmailadres'),
    contactpersoonTelefoonnummer: tekstUit(gegevens, 'contactpersoonTelefoonnummer'),
    verzoekLaden: gegevens.get('verzoekLaden') === 'ja',
  }
}
