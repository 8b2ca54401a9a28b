import { useEffect, useRef } from 'react'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { Tabel } from '#components/ui/tabel.tsx'
import { PRIVILEGE_LABEL } from '#lib/domain/deelnemer.ts'
import { formatOin } from '#lib/domain/organisatie.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { hrefVanBewijs, STAND_LABEL, teVersturen, vatSamen, type Genodigde } from './uitnodigingen.ts'

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  lijst: readonly Genodigde[]
  bezig: boolean
  onOpnieuw: () => void
  onAanpassen: () => void
}>

/** The result of each organisation when not all went well; what failed can be tried again by itself. */
export function UitnodigenUitkomst(props: Props) {
  const { lijst } = props
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    kop.current?.focus()
  }, [])
  const over = teVersturen(lijst).length
  return (
    <section className="space-y-6">
      <div>
        <h2 ref={kop} tabIndex={-1} className="font-serif text-h2 font-semibold">
          {over === 0 ? 'Uitkomst van de uitnodigingen' : titelVan(lijst)}
        </h2>
        <p role="status" className="mt-1">
          {vatSamen(lijst)}
        </p>
      </div>
      <Tabel
        bijschrift="Uitkomst per organisatie"
        kolommen={[
          { kop: 'Organisatie', breedte: 'breed' },
          { kop: 'Toegang', breedte: 'midden' },
          { kop: 'Uitkomst', breedte: 'breed' },
        ]}
        rijen={lijst.map(({ oin, naam, privilege, stand, reden }) => ({
          sleutel: oin,
          cellen: [
            <span key="naam">
              <span className="text-body font-[650]">{naam}</span>
              <span className="block text-meta text-ink-2 tabular-nums">OIN {formatOin(oin)}</span>
            </span>,
            stand === 'doet-al-mee' ? 'Niet gewijzigd' : PRIVILEGE_LABEL[privilege],
            <span key="uitkomst">
              <span className={stand === 'mislukt' || stand === 'onzeker' ? 'font-[650] text-fout' : 'font-[650]'}>
                {STAND_LABEL[stand]}
              </span>
              {reden !== null && <span className="block text-meta">{reden}</span>}
            </span>,
          ],
        }))}
      />
      <WatNu {...props} />
    </section>
  )
}

function titelVan(lijst: readonly Genodigde[]): string {
  const isOnzeker = lijst.some(({ stand }) => stand === 'onzeker')
  return isOnzeker ? 'Niet zeker of elke organisatie is uitgenodigd' : 'Niet elke organisatie is uitgenodigd'
}

function WatNu({ samenwerkingId, lijst, bezig, onOpnieuw, onAanpassen }: Props) {
  const over = teVersturen(lijst).length
  return (
    <KnoppenRij>
      {over > 0 && (
        <Knop type="button" bezig={bezig} onClick={onOpnieuw}>
          {over === 1 ? 'Deze organisatie opnieuw proberen' : `Deze ${over} organisaties opnieuw proberen`}
        </Knop>
      )}
      {over > 0 && (
        <Knop
          type="button"
          variant="secundair"
          onClick={() => {
            if (!bezig) onAanpassen()
          }}
        >
          Lijst aanpassen
        </Knop>
      )}
      {lijst.some(({ stand }) => stand === 'uitgenodigd') && (
        <KnopLink href={hrefVanBewijs(samenwerkingId, lijst)} variant="tekst">
          Bewijs van wat is uitgenodigd
        </KnopLink>
      )}
      <KnopLink href={`/samenwerkingen/${samenwerkingId}/ketenpartners`} variant="tekst">
        Naar de ketenpartners
      </KnopLink>
    </KnoppenRij>
  )
}
