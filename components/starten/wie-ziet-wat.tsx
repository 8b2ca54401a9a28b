import { Link } from '#components/ui/link.tsx'
import { Blok } from '#components/ui/paginakop.tsx'
import { Tabel } from '#components/ui/tabel.tsx'
import { PRIVILEGE_LABEL } from '#lib/domain/deelnemer.ts'
import type { StartPartner } from '#lib/domain/starten-schema.ts'

type Props = Readonly<{ initiator: string; partners: readonly StartPartner[] }>

/** Who takes part and which kind of document each of them will see. */
export function WieZietWat({ initiator, partners }: Props) {
  return (
    <Blok titel="Wie ziet wat" aantal={`${partners.length + 1} ${partners.length === 0 ? 'deelnemer' : 'deelnemers'}`}>
      <Tabel
        bijschrift="Wie ziet wat"
        kolommen={[
          { kop: 'Organisatie', breedte: 'breed' },
          { kop: 'Toegang', breedte: 'midden' },
          { kop: 'Vertrouwelijk', breedte: 'smal' },
          { kop: 'Strikt vertrouwelijk', breedte: 'smal' },
        ]}
        rijen={[
          { sleutel: 'initiator', cellen: [`${initiator} (u)`, 'Initiator', 'Ziet', 'Ziet'] },
          ...partners.map(({ oin, naam, privilege }) => ({
            sleutel: oin,
            cellen: [naam, PRIVILEGE_LABEL[privilege], 'Ziet', privilege === 'VT' ? 'Ziet' : 'Ziet niet'],
          })),
        ]}
      />
      <p className="mt-3">
        <Link href="/samenwerkingen/nieuw/ketenpartners">
          Wijzigen<span className="sr-only"> van ketenpartners en actieverzoek</span>
        </Link>
      </p>
    </Blok>
  )
}
