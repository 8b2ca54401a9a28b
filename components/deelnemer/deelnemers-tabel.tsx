import { Etiket } from '#components/ui/etiket.tsx'
import { Link } from '#components/ui/link.tsx'
import { Tabel, type Rij } from '#components/ui/tabel.tsx'
import { formatDatum } from '#lib/domain/datum.ts'
import {
  magToegangWijzigen,
  magVerwijderen,
  magVragen,
  PRIVILEGE_LABEL,
  PRIVILEGE_UITLEG,
} from '#lib/domain/deelnemer.ts'
import type { Deelnemer, Privilege } from '#lib/domain/deelnemer-schema.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
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
          ...cellenVan(samenwerking, deelnemer),
          <OpenMet key="open" samenwerkingId={samenwerking.samenwerkingId} deelnemer={deelnemer} {...open} />,
        ],
      }))}
    />
  )
}

function cellenVan(samenwerking: Samenwerking, deelnemer: Deelnemer): Rij['cellen'] {
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
    <Toegang key="toegang" samenwerking={samenwerking} deelnemer={deelnemer} />,
  ]
}

type DeelnemerProps = Readonly<{ samenwerking: Samenwerking; deelnemer: Deelnemer }>

function Toegang(props: DeelnemerProps) {
  const { rol, privilege } = props.deelnemer
  const geldig = rol === 'INITIATOR' ? 'VT' : privilege
  return (
    <>
      {geldig === null ? <span className="text-ink-2">Niet bekend</span> : <Privileges privilege={geldig} />}
      <Acties {...props} />
    </>
  )
}

/** What it may see at a glance. Not in the black label: that marks what is strikt vertrouwelijk itself. */
function Privileges({ privilege }: Readonly<{ privilege: Privilege }>) {
  return (
    <>
      <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1 font-[650]">
        {PRIVILEGE_LABEL[privilege]}
        <Etiket soort="omlijnd">{`Strikt vertrouwelijk: ${privilege === 'VT' ? 'alles' : 'alleen eigen'}`}</Etiket>
      </span>
      <span className="block text-meta text-ink-2">{PRIVILEGE_UITLEG[privilege]}</span>
    </>
  )
}

/** What the initiator can do with this one; others have no acts, and no empty place for them. */
function Acties({ samenwerking, deelnemer }: DeelnemerProps) {
  const pad = `/samenwerkingen/${samenwerking.samenwerkingId}/ketenpartners/${deelnemer.oin}`
  const acties = [
    magToegangWijzigen(samenwerking, deelnemer) && { naam: 'Toegang wijzigen', href: `${pad}/toegang`, apart: false },
    magVerwijderen(samenwerking, deelnemer) && { naam: 'Bekijk als', href: `${pad}/bekijk-als`, apart: false },
    magVerwijderen(samenwerking, deelnemer) && {
      naam: 'Ketenpartner verwijderen',
      href: `${pad}/verwijderen`,
      apart: true,
    },
  ].filter((actie) => actie !== false)
  if (acties.length === 0) return null
  return (
    <span className="niet-afdrukken flex flex-wrap gap-x-4 text-meta">
      {acties.map(({ naam, href, apart }) => (
        <Link
          key={naam}
          href={href}
          aria-label={`${naam} ${deelnemer.naam}`}
          className={`py-2 md:py-0.5 ${apart ? 'text-ink-2 md:ml-auto' : ''}`}
        >
          {naam}
        </Link>
      ))}
    </span>
  )
}
