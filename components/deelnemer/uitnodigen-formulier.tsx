import { useMemo, useRef, useState, type SubmitEvent } from 'react'
import { Formulier } from '#components/formulier/formulier.tsx'
import { tekstUit } from '#components/formulier/use-formulier.ts'
import { FoutenSamenvatting } from '#components/ui/fouten-samenvatting.tsx'
import { Taakindeling } from '#components/ui/indeling.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
import type { Organisatie } from '#lib/domain/organisatie-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { GenodigdenLijst } from './genodigden-lijst.tsx'
import { ToegangKeuze } from './toegang-keuze.tsx'
import { leesKeuze, nietMeerTeKiezen, type KeuzeFout } from './uitnodigen-keuze.ts'
import { UitnodigenPaneel } from './uitnodigen-paneel.tsx'
import type { Genodigde } from './uitnodigingen.ts'
import type { DocumentAantallen } from './zichtbaarheid.ts'
import { toSuggestie } from '#lib/domain/zoek-organisatie.ts'

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  bekend: readonly Organisatie[]
  deelnemers: readonly Readonly<{ oin: string; naam: string; isU: boolean }>[]
  aantallen: DocumentAantallen
  lijst: readonly Genodigde[]
  bezig: boolean
  onLijst: (lijst: readonly Genodigde[]) => void
  onKlaar: (lijst: readonly Genodigde[]) => void
}>

const ID = { oin: 'uitnodigen-oin', privilege: 'uitnodigen-privilege' } as const

/** One organisation with its toegang at a time; what is chosen stands on a list until it is sent. */
export function UitnodigenFormulier(props: Props) {
  const { samenwerkingId, bekend, deelnemers, aantallen, lijst, bezig, onLijst, onKlaar } = props
  const formulier = useRef<HTMLFormElement>(null)
  const [fouten, setFouten] = useState<readonly KeuzeFout[]>([])
  const [toegang, setToegang] = useState<string | null>(null)
  // One array for each press: the focus goes there then, not at what is done to the list.
  const verwijzingen = useMemo(() => fouten.map(({ veld, tekst }) => ({ id: ID[veld], tekst })), [fouten])
  const al = nietMeerTeKiezen(deelnemers, lijst)
  const foutVan = (veld: keyof typeof ID) => fouten.find((fout) => fout.veld === veld)?.tekst

  /** The list with the organisation of the form on it; null when the form is not right. */
  async function metKeuze(): Promise<readonly Genodigde[] | null> {
    const gegevens = new FormData(formulier.current ?? undefined)
    const keuze = await leesKeuze(tekstUit(gegevens, 'oin'), gegevens.get('privilege'), { bekend, al })
    setFouten('fouten' in keuze ? keuze.fouten : [])
    return 'fouten' in keuze ? null : [...lijst, keuze.genodigde]
  }

  async function nogEen(): Promise<void> {
    if (bezig) return
    const nieuw = await metKeuze()
    if (nieuw === null) return
    onLijst(nieuw)
    setToegang(null)
    formulier.current?.reset()
    document.getElementById(ID.oin)?.focus()
  }

  async function versturen(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    if (bezig) return
    const leeg = tekstUit(new FormData(event.currentTarget), 'oin').trim() === ''
    const nieuw = lijst.length > 0 && leeg ? lijst : await metKeuze()
    if (nieuw !== null) onKlaar(nieuw)
  }

  return (
    <Formulier ref={formulier} onSubmit={(event) => void versturen(event)}>
      <Taakindeling
        paneel={<UitnodigenPaneel toegang={toegang} aantallen={aantallen} />}
        voet={
          <KnoppenRij>
            <Knop bezig={bezig}>{lijst.length === 0 ? 'Ketenpartner uitnodigen' : 'Uitnodigingen controleren'}</Knop>
            <Knop type="button" variant="secundair" onClick={() => void nogEen()}>
              Nog een organisatie kiezen
            </Knop>
            <KnopLink href={`/samenwerkingen/${samenwerkingId}/ketenpartners`} variant="tekst">
              Annuleren
            </KnopLink>
          </KnoppenRij>
        }
      >
        <FoutenSamenvatting fouten={verwijzingen} />
        <GenodigdenLijst lijst={lijst} onLijst={onLijst} />
        <Velden bekend={bekend.filter(({ oin }) => !al.has(oin))} foutVan={foutVan} onToegang={setToegang} />
      </Taakindeling>
    </Formulier>
  )
}

type VeldenProps = Readonly<{
  bekend: readonly Organisatie[]
  foutVan: (veld: keyof typeof ID) => string | undefined
  onToegang: (toegang: string) => void
}>

function Velden({ bekend, foutVan, onToegang }: VeldenProps) {
  return (
    <>
      <TekstInvoer
        id={ID.oin}
        name="oin"
        label="Organisatie"
        hint="Typ de naam en kies uit de lijst, of vul een OIN van 20 tekens in."
        fout={foutVan('oin')}
        list="bekende-organisaties"
        autoComplete="off"
        spellCheck={false}
      />
      <datalist id="bekende-organisaties">
        {bekend.map((organisatie) => (
          <option key={organisatie.oin} value={toSuggestie(organisatie)} />
        ))}
      </datalist>
      <ToegangKeuze id={ID.privilege} fout={foutVan('privilege')} onKies={onToegang} />
    </>
  )
}
