import { Alert } from '#components/ui/alert.tsx'
import { Link } from '#components/ui/link.tsx'
import { Zegel } from '#components/ui/zegel.tsx'
import { formatDatum } from '#lib/domain/datum.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { labelSamenwerkingStatus } from '#lib/domain/samenwerking.ts'

type Dubbel = Readonly<{ samenwerking: Samenwerking; deelnemers: readonly Deelnemer[] }>

/** What exists already on this verzoek, with enough to recognise each. */
export function DubbeleVerzoeken({ dubbel }: Readonly<{ dubbel: readonly Dubbel[] }>) {
  return (
    <div className="mt-10">
      <Alert soort="letop" titel="Er is al een samenwerking bij dit verzoek">
        <ul className="mt-3 space-y-4">
          {dubbel.map(({ samenwerking, deelnemers }) => (
            <li key={samenwerking.samenwerkingId} className="flex items-start gap-4">
              <Zegel id={samenwerking.samenwerkingId} maat={40} />
              <div className="min-w-0">
                <Link href={`/samenwerkingen/${samenwerking.samenwerkingId}`}>{samenwerking.titel}</Link>
                <span className="block text-meta text-ink-2">
                  {samenwerking.samenwerkingId} · {labelSamenwerkingStatus(samenwerking.status)} · gestart op{' '}
                  {formatDatum(samenwerking.creatieDatumTijd)} door {samenwerking.initiatorNaam}
                </span>
                <span className="block text-meta">Met: {partnersVan(deelnemers)}</span>
              </div>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  )
}

function partnersVan(deelnemers: readonly Deelnemer[]): string {
  const namen = deelnemers.filter(({ rol }) => rol === 'KETENPARTNER').map(({ naam }) => naam)
  return namen.length === 0 ? 'nog geen ketenpartners' : namen.join(', ')
}
