import Link from 'next/link'
import { Beurt } from '#components/ui/beurt.tsx'
import { DefinitieLijst } from '#components/ui/definitie-lijst.tsx'
import { Kenmerk } from '#components/ui/kenmerk.tsx'
import { Zegel } from '#components/ui/zegel.tsx'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import type { Beurt as BeurtGegevens } from '#lib/domain/beurt.ts'
import type { Privilege } from '#lib/domain/deelnemer-schema.ts'
import { formatVerzoeknummer, labelSamenwerkingStatus } from '#lib/domain/samenwerking.ts'
import { telwoord } from '#lib/domain/werkvoorraad.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { OnderdelenMenu } from './onderdelen-menu.tsx'
import { standVan } from './stand.tsx'

type Props = Readonly<{
  samenwerking: Samenwerking
  beurt: BeurtGegevens
  /** For what our organisation is aan zet. */
  uwBeurt: readonly Actieverzoek[]
  /** False when more run than were read. */
  lopendVolledig: boolean
  eigenPrivilege: Privilege | null
  /** The SWF's clock. */
  nu: Date
  aantallen: { documenten: number; ketenpartners: number; actieverzoeken: string }
}>

/** The spine of a dossier: which one it is, who must act, its parts, and the numbers people quote on the telephone. */
export function DossierRug({ samenwerking, beurt, uwBeurt, lopendVolledig, eigenPrivilege, nu, aantallen }: Props) {
  const { samenwerkingId, titel, status, verzoeknummer, initiatorNaam } = samenwerking
  return (
    <aside
      aria-label="Deze samenwerking"
      className="border-line print:border-b print:pb-4 md:sticky md:top-6 md:border-r md:pr-7"
    >
      <div className="flex items-start gap-3 print:gap-4 md:block">
        <Zegel id={samenwerkingId} maat={56} />
        <div>
          <p className="font-serif text-h2 font-semibold text-balance md:mt-3.5 md:text-h1-dossier">{titel}</p>
          <p className="md:mt-2">
            <Beurt {...beurt} />
          </p>
          <UwBeurt
            actieverzoeken={uwBeurt}
            volledig={lopendVolledig}
            alle={`/samenwerkingen/${samenwerkingId}/actieverzoeken`}
          />
        </div>
      </div>
      <OnderdelenMenu samenwerkingId={samenwerkingId} aantallen={aantallen} />
      <div className="mt-6 hidden print:mt-4 print:block md:block">
        <DefinitieLijst
          smal
          items={[
            { term: 'Samenwerking', waarde: <Kenmerk id={samenwerkingId} /> },
            { term: 'Status', waarde: labelSamenwerkingStatus(status) },
            ...(verzoeknummer === null
              ? []
              : [
                  {
                    term: 'Verzoek',
                    waarde: <span className="tabular-nums">{formatVerzoeknummer(verzoeknummer)}</span>,
                  },
                ]),
            { term: 'Initiator', waarde: initiatorNaam },
            ...standVan(samenwerking, eigenPrivilege, nu),
          ]}
        />
      </div>
    </aside>
  )
}

/** Beyond this many only some are named: the spine is no list. */
const HOOGSTENS = 4

type UwBeurtProps = Readonly<{ actieverzoeken: readonly Actieverzoek[]; volledig: boolean; alle: string }>

/** For what, one click away, where there is room: a turn without its object is no news. */
function UwBeurt({ actieverzoeken, volledig, alle }: UwBeurtProps) {
  if (actieverzoeken.length === 0) return null
  const genoemd = actieverzoeken.slice(0, actieverzoeken.length > HOOGSTENS ? HOOGSTENS - 1 : HOOGSTENS)
  const meer = actieverzoeken.length - genoemd.length
  return (
    <ul className="niet-afdrukken mt-1 hidden space-y-1 pl-5.5 text-meta md:block">
      {genoemd.map((actieverzoek) => (
        <li key={actieverzoek.actieverzoekId} className="wrap-anywhere">
          <Link href={hrefVanActieverzoek(actieverzoek)}>voor {actieverzoek.titel}</Link>
        </li>
      ))}
      {meer > 0 && (
        <li>
          <Link href={alle}>
            en nog {telwoord({ exact: volledig, afgebroken: !volledig })}
            {meer}
          </Link>
        </li>
      )}
    </ul>
  )
}
