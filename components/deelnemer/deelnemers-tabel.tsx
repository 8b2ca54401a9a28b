import Link from 'next/link'
import { KringPilLos, type KringPil } from '#components/ui/kring.tsx'
import { Tabel, type Rij } from '#components/ui/tabel.tsx'
import { formatDatum } from '#lib/domain/datum.ts'
import {
  magToegangWijzigen,
  magVerwijderen,
  magVragen,
  PRIVILEGE_LABEL,
  PRIVILEGE_UITLEG,
} from '#lib/domain/deelnemer.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import { kringVan } from '#lib/domain/kring.ts'
import { formatOin } from '#lib/domain/organisatie.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import type { Gelezen } from '#lib/problem/gelezen.ts'
import { OpenMet } from './open-met.tsx'

type Props = Readonly<{
  samenwerking: Samenwerking
  deelnemers: readonly Deelnemer[]
  actieverzoeken: Gelezen<DossierActieverzoeken>
}>

/** Who takes part, what each of them may see, and what runs between them and us. */
export function DeelnemersTabel({ samenwerking, deelnemers, actieverzoeken }: Props) {
  const open = { actieverzoeken, mag: magVragen(samenwerking) }
  const strikt = new Map(kringVan(deelnemers, 'SV')?.map((lid) => [lid.oin, lid]))
  return (
    <Tabel
      bijschrift="Deelnemers aan deze samenwerking"
      kolommen={[
        { kop: 'Organisatie', breedte: 'breed' },
        { kop: 'Toegang', breedte: 'rest' },
        { kop: 'Open actieverzoeken', breedte: 'kort' },
      ]}
      rijen={deelnemers.map((deelnemer) => ({
        sleutel: deelnemer.oin,
        cellen: [
          ...cellenVan(samenwerking, deelnemer, strikt.get(deelnemer.oin)),
          <OpenMet key="open" samenwerkingId={samenwerking.samenwerkingId} deelnemer={deelnemer} {...open} />,
        ],
      }))}
    />
  )
}

/** `strikt`: whether it sees what is strikt vertrouwelijk, in the sign of the documents; undefined where the SWF does not tell. */
function cellenVan(samenwerking: Samenwerking, deelnemer: Deelnemer, strikt: KringPil | undefined): Rij['cellen'] {
  const { oin, naam, rol, isU, toegevoegdDatumTijd } = deelnemer
  return [
    <span key="naam">
      <span className="text-body font-[650]">{naam}</span>
      {isU && ' (u)'}
      <span className="block text-meta text-ink-2">
        {rol === 'INITIATOR' ? 'Initiator' : 'Ketenpartner'}
        {toegevoegdDatumTijd !== null && ` sinds ${formatDatum(toegevoegdDatumTijd)}`}
      </span>
      <span className="block text-meta text-ink-2 tabular-nums">OIN {formatOin(oin)}</span>
    </span>,
    <Toegang key="toegang" samenwerking={samenwerking} deelnemer={deelnemer} strikt={strikt} />,
  ]
}

type ToegangProps = Readonly<{ samenwerking: Samenwerking; deelnemer: Deelnemer; strikt: KringPil | undefined }>

function Toegang({ samenwerking, deelnemer, strikt }: ToegangProps) {
  const { rol, privilege } = deelnemer
  const geldig = rol === 'INITIATOR' ? 'VT' : privilege
  if (geldig === null) {
    return (
      <>
        <span className="text-ink-2">Niet bekend</span>
        <Acties samenwerking={samenwerking} deelnemer={deelnemer} />
      </>
    )
  }
  return (
    <>
      <span className="inline-flex items-center gap-2 font-[650]">
        {PRIVILEGE_LABEL[geldig]}
        {strikt !== undefined && <KringPilLos lid={strikt} />}
      </span>
      <span className="block text-meta text-ink-2">{PRIVILEGE_UITLEG[geldig]}</span>
      <Acties samenwerking={samenwerking} deelnemer={deelnemer} />
    </>
  )
}

/** What the initiator can do with this one; others have no acts, and no empty place for them. */
function Acties({ samenwerking, deelnemer }: Readonly<{ samenwerking: Samenwerking; deelnemer: Deelnemer }>) {
  const pad = `/samenwerkingen/${samenwerking.samenwerkingId}/ketenpartners/${deelnemer.oin}`
  const acties = [
    magToegangWijzigen(samenwerking, deelnemer) && { naam: 'Toegang wijzigen', href: `${pad}/toegang` },
    magVerwijderen(samenwerking, deelnemer) && { naam: 'Bekijk als', href: `${pad}/bekijk-als` },
    magVerwijderen(samenwerking, deelnemer) && { naam: 'Ketenpartner verwijderen', href: `${pad}/verwijderen` },
  ].filter((actie) => actie !== false)
  if (acties.length === 0) return null
  return (
    <span className="niet-afdrukken flex flex-wrap gap-x-4 text-meta">
      {acties.map(({ naam, href }) => (
        <Link key={naam} href={href} prefetch={false} aria-label={`${naam} ${deelnemer.naam}`} className="py-0.5">
          {naam}
        </Link>
      ))}
    </span>
  )
}
