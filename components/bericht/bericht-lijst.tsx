import { Tijd } from '#components/ui/tijd.tsx'
import type { Bericht } from '#lib/domain/bericht-schema.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'

/** The conversation, oldest first; new ones are announced. Own ones stand to the right and say so in words. */
export function BerichtLijst({ berichten }: Readonly<{ berichten: readonly Bericht[] }>) {
  return (
    <div role="log" aria-label="Berichten bij dit actieverzoek">
      {berichten.length === 0 ? (
        <p className="text-ink-2">Nog geen berichten bij dit actieverzoek.</p>
      ) : (
        <ol className="space-y-4">
          {berichten.map((bericht) => (
            <BerichtRegel key={bericht.berichtId} bericht={bericht} />
          ))}
        </ol>
      )}
    </div>
  )
}

function BerichtRegel({ bericht: { vanOns, zenderNaam, inhoud, creatieDatumTijd } }: Readonly<{ bericht: Bericht }>) {
  return (
    <li className={`leesbreedte border-l-3 pl-4 ${vanOns ? 'ml-6 border-ink md:ml-16' : 'mr-6 border-ander md:mr-16'}`}>
      <p className="text-meta text-ink-2">
        <span className="font-[650] text-ink">{vanOns ? `${zenderNaam} (u)` : zenderNaam}</span>
        {' · '}
        <Tijd iso={creatieDatumTijd} tekst={formatDatumTijd(creatieDatumTijd)} />
      </p>
      <p className="whitespace-pre-line">{inhoud}</p>
    </li>
  )
}
