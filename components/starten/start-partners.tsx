'use client'
import { useMutation } from '@tanstack/react-query'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { GenodigdenLijst } from '#components/deelnemer/genodigden-lijst.tsx'
import type { Genodigde } from '#components/deelnemer/uitnodigingen.ts'
import { Formulier } from '#components/formulier/formulier.tsx'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { FoutenSamenvatting } from '#components/ui/fouten-samenvatting.tsx'
import { Knop, KnoppenRij } from '#components/ui/knop.tsx'
import type { Organisatie } from '#lib/domain/organisatie-schema.ts'
import type { ConceptInhoud } from '#lib/domain/starten-schema.ts'
import { bewaarConcept } from './starten-queries.ts'
import { PartnerKiezer } from './partner-kiezer.tsx'
import { leesStartVraag, StartVraagVelden, type VraagFout } from './start-vraag.tsx'

type Props = Readonly<{ begin: ConceptInhoud; bekend: readonly Organisatie[]; eigen: Organisatie }>

/** Who takes part from the start, each with a toegang, and perhaps a first question; kept in the concept, nothing is sent. */
export function StartPartners({ begin, bekend, eigen }: Props) {
  const router = useRouter()
  const vraagForm = useRef<HTMLFormElement>(null)
  const [lijst, setLijst] = useState<readonly Genodigde[]>(() => begin.partners.map(toGenodigde))
  const [fouten, setFouten] = useState<readonly VraagFout[]>([])
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: bewaarConcept,
    onSuccess: () => {
      router.push('/samenwerkingen/nieuw/controleren')
    },
  })
  const bezig = isPending || isSuccess

  async function verder(): Promise<void> {
    if (bezig) return
    const gelezen = await leesStartVraag(new FormData(vraagForm.current ?? undefined), lijst)
    setFouten('fouten' in gelezen ? gelezen.fouten : [])
    if ('fouten' in gelezen) return
    mutate({ partners: lijst.map(({ oin, naam, privilege }) => ({ oin, naam, privilege })), vraag: gelezen.vraag })
  }

  return (
    <div className="max-w-190 space-y-6">
      <ProbleemMelding fout={error} />
      <FoutenSamenvatting fouten={fouten.map(({ veld, tekst }) => ({ id: `vraag-${veld}`, tekst }))} />
      <GenodigdenLijst lijst={lijst} onLijst={setLijst} />
      <PartnerKiezer bekend={bekend} eigen={eigen} lijst={lijst} onLijst={setLijst} />
      {lijst.length > 0 && (
        <Formulier
          ref={vraagForm}
          onSubmit={(event) => {
            event.preventDefault()
            void verder()
          }}
        >
          <StartVraagVelden begin={begin.vraag} lijst={lijst} fouten={fouten} />
        </Formulier>
      )}
      <KnoppenRij>
        <Knop type="button" bezig={bezig} onClick={() => void verder()}>
          Verder naar controleren
        </Knop>
        <Link href="/samenwerkingen/nieuw">Terug naar het verzoek</Link>
      </KnoppenRij>
    </div>
  )
}

function toGenodigde({ oin, naam, privilege }: ConceptInhoud['partners'][number]): Genodigde {
  return { oin, naam, privilege, sleutel: oin, stand: 'klaar', reden: null }
}
