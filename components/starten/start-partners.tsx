'use client'
import { useRouter } from 'next/navigation'
import { useMemo, useRef, useState } from 'react'
import { GenodigdenLijst } from '#components/deelnemer/genodigden-lijst.tsx'
import type { Genodigde } from '#components/deelnemer/uitnodigingen.ts'
import { Formulier } from '#components/formulier/formulier.tsx'
import { useHandeling } from '#components/formulier/use-handeling.ts'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { FoutenSamenvatting } from '#components/ui/fouten-samenvatting.tsx'
import { Knop, KnoppenRij } from '#components/ui/knop.tsx'
import type { Organisatie } from '#lib/domain/organisatie-schema.ts'
import type { Concept, ConceptInhoud } from '#lib/domain/starten-schema.ts'
import { schrift } from './concept-schrift.ts'
import type { Wijziging } from './concept-weigering.ts'
import { NietBewaard } from './niet-bewaard.tsx'
import { PartnerKiezer, type Kiezer } from './partner-kiezer.tsx'
import { leesConceptVraag, leesStartVraag, StartVraagVelden, type VraagFout } from './start-vraag.tsx'
import { useConcept } from './use-concept.ts'

const CONTROLEREN = '/samenwerkingen/nieuw/controleren'
const VERZOEK = '/samenwerkingen/nieuw'

type Gang = Readonly<{ wijziging: Wijziging; naar: string }>

type Props = Readonly<{ begin: Concept; bekend: readonly Organisatie[]; eigen: Organisatie }>

/** Who takes part from the start, each with a toegang, and perhaps a first question; kept in the concept, nothing is sent. */
export function StartPartners({ begin, bekend, eigen }: Props) {
  const router = useRouter()
  const vraagForm = useRef<HTMLFormElement>(null)
  const kiezer = useRef<Kiezer>(null)
  const { inhoud, noteer, fout } = useConcept(begin)
  const [lijst, setLijst] = useState<readonly Genodigde[]>(() => inhoud.partners.map(toGenodigde))
  const [fouten, setFouten] = useState<readonly VraagFout[]>([])
  const verwijzingen = useMemo(() => fouten.map(({ veld, tekst }) => ({ id: `vraag-${veld}`, tekst })), [fouten])
  const bewaren = useHandeling({
    doe: async ({ wijziging, naar }: Gang) => {
      await schrift.bewaar(wijziging)
      return naar
    },
    gelukt: (naar) => {
      router.push(naar)
      // Back must not bring the page as it was before this was kept.
      router.refresh()
    },
  })

  const leesVraag = () => leesConceptVraag(new FormData(vraagForm.current ?? undefined))
  function zetLijst(nieuw: readonly Genodigde[]): void {
    setLijst(nieuw)
    noteer({ partners: nieuw.map(toPartner), vraag: leesVraag() })
  }

  async function ga(naar: string): Promise<void> {
    if (bewaren.bezig) return
    const gekozen = await kiezer.current?.neemMee()
    if (!gekozen) return
    const gegevens = new FormData(vraagForm.current ?? undefined)
    // Without partners there is nobody to ask; what stands in the hidden fields waits for who comes on the list.
    const gelezen = gekozen.length === 0 ? { vraag: leesVraag() } : await leesStartVraag(gegevens, gekozen)
    setFouten('fouten' in gelezen ? gelezen.fouten : [])
    if ('fouten' in gelezen) return
    bewaren.stuur({ naar, wijziging: { partners: gekozen.map(toPartner), vraag: gelezen.vraag } })
  }

  return (
    <div className="max-w-190 space-y-6">
      <ProbleemMelding fout={bewaren.fout} />
      <FoutenSamenvatting fouten={verwijzingen} />
      <GenodigdenLijst lijst={lijst} onLijst={zetLijst} />
      <PartnerKiezer ref={kiezer} bekend={bekend} eigen={eigen} lijst={lijst} onLijst={zetLijst} />
      <Formulier
        ref={vraagForm}
        hidden={lijst.length === 0}
        onInput={() => {
          noteer({ vraag: leesVraag() })
        }}
        onSubmit={(event) => {
          event.preventDefault()
          void ga(CONTROLEREN)
        }}
      >
        <StartVraagVelden begin={inhoud.vraag} lijst={lijst} fouten={fouten} />
      </Formulier>
      <NietBewaard fout={fout} />
      <Knoppen bezig={bewaren.bezig} ga={ga} />
    </div>
  )
}

function Knoppen({ bezig, ga }: Readonly<{ bezig: boolean; ga: (naar: string) => Promise<void> }>) {
  return (
    <KnoppenRij>
      <Knop type="button" bezig={bezig} onClick={() => void ga(CONTROLEREN)}>
        Verder naar controleren
      </Knop>
      <Knop type="button" variant="tekst" bezig={bezig} meldTraag={false} onClick={() => void ga(VERZOEK)}>
        Terug naar het verzoek
      </Knop>
    </KnoppenRij>
  )
}

function toPartner({ oin, naam, privilege }: Genodigde): ConceptInhoud['partners'][number] {
  return { oin, naam, privilege }
}

function toGenodigde({ oin, naam, privilege }: ConceptInhoud['partners'][number]): Genodigde {
  return { oin, naam, privilege, sleutel: oin, stand: 'klaar', reden: null }
}
