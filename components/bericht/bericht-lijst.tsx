import { Link } from '#components/ui/link.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { hrefVanBericht, plekVanBericht, schrijverVan } from '#lib/domain/bericht.ts'
import type { Bericht } from '#lib/domain/bericht-schema.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { BerichtVerwijderen } from './bericht-verwijderen.tsx'

type Verzoek = Pick<Actieverzoek, 'samenwerkingId' | 'actieverzoekId'>
type Props = Readonly<{ verzoek: Verzoek; berichten: readonly Bericht[] }>

/** The conversation, oldest first; new ones are announced. Own ones stand to the right and say so in words. */
export function BerichtLijst({ verzoek, berichten }: Props) {
  return (
    <div role="log" aria-label="Berichten bij dit actieverzoek">
      {berichten.length === 0 ? (
        <p className="text-ink-2">Nog geen berichten bij dit actieverzoek.</p>
      ) : (
        <ol className="space-y-4">
          {berichten.map((bericht) => (
            <BerichtRegel key={bericht.berichtId} verzoek={verzoek} bericht={bericht} />
          ))}
        </ol>
      )}
    </div>
  )
}

/** The time leads to its own page. */
function BerichtRegel({ verzoek, bericht }: Readonly<{ verzoek: Verzoek; bericht: Bericht }>) {
  const { berichtId, vanOns, magVerwijderen, inhoud, creatieDatumTijd } = bericht
  return (
    <li
      id={plekVanBericht(berichtId)}
      className={`leesbreedte border-l-3 pl-4 ${vanOns ? 'ml-6 border-ink md:ml-16' : 'mr-6 border-ander md:mr-16'}`}
    >
      <p className="met-punten text-meta text-ink-2">
        <span className="font-[650] text-ink">{schrijverVan(bericht)}</span>{' '}
        <Link href={hrefVanBericht(verzoek, berichtId)} className="inline-block text-ink-2">
          <span className="sr-only">Bericht van</span>{' '}
          <Tijd iso={creatieDatumTijd} tekst={formatDatumTijd(creatieDatumTijd)} />
        </Link>
      </p>
      <p className="whitespace-pre-line">{inhoud}</p>
      {magVerwijderen && <BerichtVerwijderen actieverzoekId={verzoek.actieverzoekId} bericht={bericht} />}
    </li>
  )
}
