import { Tijd } from '#components/ui/tijd.tsx'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import type { Bericht } from '#lib/domain/bericht-schema.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { BerichtVerwijderen } from './bericht-verwijderen.tsx'

type Props = Readonly<{ actieverzoekId: ActieverzoekId; berichten: readonly Bericht[] }>

/** The conversation, oldest first; new ones are announced. Own ones stand to the right and say so in words. */
export function BerichtLijst({ actieverzoekId, berichten }: Props) {
  return (
    <div role="log" aria-label="Berichten bij dit actieverzoek">
      {berichten.length === 0 ? (
        <p className="text-ink-2">Nog geen berichten bij dit actieverzoek.</p>
      ) : (
        <ol className="space-y-4">
          {berichten.map((bericht) => (
            <BerichtRegel key={bericht.berichtId} actieverzoekId={actieverzoekId} bericht={bericht} />
          ))}
        </ol>
      )}
    </div>
  )
}

function BerichtRegel({ actieverzoekId, bericht }: Readonly<{ actieverzoekId: ActieverzoekId; bericht: Bericht }>) {
  const { vanOns, magVerwijderen, zenderNaam, inhoud, creatieDatumTijd } = bericht
  return (
    <li className={`leesbreedte border-l-3 pl-4 ${vanOns ? 'ml-6 border-ink md:ml-16' : 'mr-6 border-ander md:mr-16'}`}>
      <p className="text-meta text-ink-2">
        <span className="font-[650] text-ink">{vanOns ? `${zenderNaam} (u)` : zenderNaam}</span>
        {' · '}
        <Tijd iso={creatieDatumTijd} tekst={formatDatumTijd(creatieDatumTijd)} />
      </p>
      <p className="whitespace-pre-line">{inhoud}</p>
      {magVerwijderen && <BerichtVerwijderen actieverzoekId={actieverzoekId} bericht={bericht} />}
    </li>
  )
}
