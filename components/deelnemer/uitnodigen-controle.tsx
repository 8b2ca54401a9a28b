import { useEffect, useRef } from 'react'
import { Knop, KnoppenRij } from '#components/ui/knop.tsx'
import { Tabel } from '#components/ui/tabel.tsx'
import { PRIVILEGE_LABEL } from '#lib/domain/deelnemer.ts'
import { formatOin } from '#lib/domain/organisatie.ts'
import { STAND_LABEL, type Genodigde } from './uitnodigingen.ts'
import { watZietDeze, type DocumentAantallen } from './zichtbaarheid.ts'

type Props = Readonly<{
  lijst: readonly Genodigde[]
  aantallen: DocumentAantallen
  bezig: boolean
  onTerug: () => void
  onVerstuur: () => void
}>

/** Everything once more before it goes: who, which toegang, and what that shows them. */
export function UitnodigenControle({ lijst, aantallen, bezig, onTerug, onVerstuur }: Props) {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    kop.current?.focus()
  }, [])
  return (
    <section className="space-y-6">
      <div>
        <h2 ref={kop} tabIndex={-1} className="font-serif text-h2 font-semibold">
          Controleer de uitnodigingen
        </h2>
        <p className="mt-1 leesbreedte">
          Deze organisaties kunnen het dossier zien zodra u verstuurt. Zij krijgen een notificatie en hoeven niets te
          aanvaarden.
        </p>
      </div>
      <Tabel
        bijschrift="Uit te nodigen ketenpartners"
        kolommen={[
          { kop: 'Organisatie', breedte: 'breed' },
          { kop: 'Toegang', breedte: 'midden' },
          { kop: 'Wat ziet deze organisatie', breedte: 'breed' },
        ]}
        rijen={lijst.map(({ oin, naam, privilege, stand }) => ({
          sleutel: oin,
          cellen: [
            <span key="naam">
              <span className="text-body font-[650]">{naam}</span>
              <span className="block text-meta text-ink-2 tabular-nums">OIN {formatOin(oin)}</span>
            </span>,
            PRIVILEGE_LABEL[privilege],
            bezig ? STAND_LABEL[stand] : watZietDeze(privilege, aantallen),
          ],
        }))}
      />
      <KnoppenRij>
        <Knop type="button" bezig={bezig} onClick={onVerstuur}>
          {lijst.length === 1 ? 'Ketenpartner uitnodigen' : `${lijst.length} ketenpartners uitnodigen`}
        </Knop>
        <Knop
          type="button"
          variant="tekst"
          onClick={() => {
            if (!bezig) onTerug()
          }}
        >
          Lijst aanpassen
        </Knop>
      </KnoppenRij>
    </section>
  )
}
