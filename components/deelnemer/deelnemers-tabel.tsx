import Link from 'next/link'
import { KringPilLos, type KringPil } from '#components/ui/kring.tsx'
import { Tabel, type Rij } from '#components/ui/tabel.tsx'
import { formatDatum } from '#lib/domain/datum.ts'
import { magToegangWijzigen, magVerwijderen, PRIVILEGE_LABEL, PRIVILEGE_UITLEG } from '#lib/domain/deelnemer.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { kringVan } from '#lib/domain/kring.ts'
import { formatOin } from '#lib/domain/organisatie.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'

type Props = Readonly<{ samenwerking: Samenwerking; deelnemers: readonly Deelnemer[] }>

/** Who takes part and what each of them may see. */
export function DeelnemersTabel({ samenwerking, deelnemers }: Props) {
  const strikt = new Map(kringVan(deelnemers, 'SV')?.map((lid) => [lid.oin, lid]))
  return (
    <Tabel
      bijschrift="Deelnemers aan deze samenwerking"
      kolommen={[
        { kop: 'Organisatie', breedte: 'breed' },
        { kop: 'Rol', breedte: 'smal' },
        { kop: 'Toegang', breedte: 'breed' },
        { kop: 'Deelnemer sinds', breedte: 'smal' },
      ]}
      rijen={deelnemers.map((deelnemer) => rijVan(samenwerking, deelnemer, strikt.get(deelnemer.oin)))}
    />
  )
}

/** `strikt`: whether it sees what is strikt vertrouwelijk, in the sign of the documents; undefined where the SWF does not tell. */
function rijVan(samenwerking: Samenwerking, deelnemer: Deelnemer, strikt: KringPil | undefined): Rij {
  const { oin, naam, rol, isU, toegevoegdDatumTijd } = deelnemer
  return {
    sleutel: oin,
    cellen: [
      <span key="naam">
        <span className="text-body font-[650]">{naam}</span>
        {isU && ' (u)'}
        <span className="block text-meta text-ink-2 tabular-nums">OIN {formatOin(oin)}</span>
      </span>,
      rol === 'INITIATOR' ? 'Initiator' : 'Ketenpartner',
      <Toegang key="toegang" samenwerking={samenwerking} deelnemer={deelnemer} strikt={strikt} />,
      toegevoegdDatumTijd === null ? 'Onbekend' : formatDatum(toegevoegdDatumTijd),
    ],
  }
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
      <span className="font-[650]">{PRIVILEGE_LABEL[geldig]}</span>
      <span className="mt-1 flex items-start gap-2 text-meta">
        {strikt !== undefined && <KringPilLos lid={strikt} />}
        <span className="pt-0.5">{PRIVILEGE_UITLEG[geldig]}</span>
      </span>
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
    magVerwijderen(samenwerking, deelnemer) && {
      naam: 'Ketenpartner verwijderen',
      href: `${pad}/verwijderen`,
      gevaar: true,
    },
  ].filter((actie) => actie !== false)
  if (acties.length === 0) return null
  return (
    <span className="niet-afdrukken mt-1 flex flex-wrap gap-x-4 gap-y-1 text-meta">
      {acties.map(({ naam, href, gevaar }) => (
        <Link
          key={naam}
          href={href}
          prefetch={false}
          aria-label={`${naam} ${deelnemer.naam}`}
          className={`py-0.5 ${gevaar ? 'text-fout' : ''}`}
        >
          {naam}
        </Link>
      ))}
    </span>
  )
}
