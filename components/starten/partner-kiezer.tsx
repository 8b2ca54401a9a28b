'use client'
import { useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react'
import { ToegangKeuze } from '#components/deelnemer/toegang-keuze.tsx'
import { leesKeuze, nietMeerTeKiezen, type KeuzeFout } from '#components/deelnemer/uitnodigen-keuze.ts'
import type { Genodigde } from '#components/deelnemer/uitnodigingen.ts'
import { toSuggestie } from '#lib/domain/zoek-organisatie.ts'
import { Formulier } from '#components/formulier/formulier.tsx'
import { tekstUit } from '#components/formulier/use-formulier.ts'
import { FoutenSamenvatting } from '#components/ui/fouten-samenvatting.tsx'
import { Knop, KnoppenRij } from '#components/ui/knop.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
import type { Organisatie } from '#lib/domain/organisatie-schema.ts'

/** Puts what is typed but not listed yet on the list too; null when it is not right, and the form says why. */
export type Kiezer = Readonly<{ neemMee: () => Promise<readonly Genodigde[] | null> }>

type Props = Readonly<{
  ref: Ref<Kiezer>
  bekend: readonly Organisatie[]
  eigen: Organisatie
  lijst: readonly Genodigde[]
  onLijst: (lijst: readonly Genodigde[]) => void
}>

/** Puts one organisation with its toegang on the list; again for the next. */
export function PartnerKiezer({ ref, bekend, eigen, lijst, onLijst }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [getypt, setGetypt] = useState(false)
  const [fouten, setFouten] = useState<readonly KeuzeFout[]>([])
  // One array for each press: the focus goes there then, not when the page is renewed around it.
  const verwijzingen = useMemo(() => fouten.map(({ veld, tekst }) => ({ id: `kiezen-${veld}`, tekst })), [fouten])
  const al = nietMeerTeKiezen([{ ...eigen, isU: true }], lijst)
  const foutVan = (veld: KeuzeFout['veld']) => fouten.find((fout) => fout.veld === veld)?.tekst

  async function kies(): Promise<readonly Genodigde[] | null> {
    const gegevens = new FormData(form.current ?? undefined)
    const keuze = await leesKeuze(tekstUit(gegevens, 'oin'), gegevens.get('privilege'), { bekend, al })
    setFouten('fouten' in keuze ? keuze.fouten : [])
    if ('fouten' in keuze) return null
    const langer = [...lijst, keuze.genodigde]
    onLijst(langer)
    form.current?.reset()
    setGetypt(false)
    document.getElementById('kiezen-oin')?.focus()
    return langer
  }

  useImperativeHandle(ref, () => ({
    async neemMee() {
      const getypt = tekstUit(new FormData(form.current ?? undefined), 'oin')
      return getypt.trim() === '' ? lijst : kies()
    },
  }))

  return (
    <Formulier
      ref={form}
      className="space-y-6"
      onInput={() => {
        setGetypt(tekstUit(new FormData(form.current ?? undefined), 'oin').trim() !== '')
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void kies()
      }}
    >
      <FoutenSamenvatting fouten={verwijzingen} />
      <OrganisatieVeld fout={foutVan('oin')} keuzes={bekend.filter(({ oin }) => !al.has(oin))} />
      <ToegangKeuze id="kiezen-privilege" fout={foutVan('privilege')} />
      <p role="status" className="text-meta text-letop">
        {getypt && 'Deze organisatie staat nog niet op de lijst. Wij bewaren alleen wat op de lijst staat.'}
      </p>
      <KnoppenRij>
        <Knop variant="secundair">Op de lijst zetten</Knop>
      </KnoppenRij>
    </Formulier>
  )
}

type VeldProps = Readonly<{ fout: string | undefined; keuzes: readonly Organisatie[] }>

function OrganisatieVeld({ fout, keuzes }: VeldProps) {
  return (
    <>
      <TekstInvoer
        id="kiezen-oin"
        name="oin"
        label="Organisatie"
        hint="Typ de naam en kies uit de lijst, of vul een OIN van 20 tekens in."
        fout={fout}
        list="bekende-organisaties"
        autoComplete="off"
        spellCheck={false}
      />
      <datalist id="bekende-organisaties">
        {keuzes.map((organisatie) => (
          <option key={organisatie.oin} value={toSuggestie(organisatie)} />
        ))}
      </datalist>
    </>
  )
}
