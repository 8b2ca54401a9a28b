import type { ReactNode } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Knop } from '#components/ui/knop.tsx'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'

type Props = Readonly<{ samenwerkingId: SamenwerkingId; metStrikt: boolean; children: ReactNode }>

/** Around the list, whose checkboxes are its choice. A plain GET, so that it works without JavaScript. */
export function ZipFormulier({ samenwerkingId, metStrikt, children }: Props) {
  return (
    <form action={`/api/samenwerkingen/${samenwerkingId}/documenten/zip`} method="get">
      {children}
      <fieldset className="niet-afdrukken mt-6 border-t border-line pt-5">
        <legend className="sr-only">Documenten samen downloaden</legend>
        {metStrikt && (
          <div className="flex min-h-11 items-start gap-3 py-2">
            <input
              id="zip-strikt"
              type="checkbox"
              name="strikt"
              value="ja"
              className="mt-0.5 size-5 flex-none accent-action"
            />
            <label htmlFor="zip-strikt">Strikt vertrouwelijke documenten meenemen</label>
          </div>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <Knop variant="secundair" name="keuze" value="selectie">
            Selectie downloaden (zip)
          </Knop>
          <Knop variant="secundair" name="keuze" value="alles">
            Alles downloaden (zip)
          </Knop>
        </div>
        <p className="mt-2 leesbreedte text-meta text-ink-2">
          In de zip zit een inhoudsopgave die van elk document zegt of het heel is. Hoe groot de zip wordt, weten wij
          vooraf niet.
        </p>
      </fieldset>
    </form>
  )
}

const MELDING: Readonly<Record<string, { titel: string; advies: string }>> = {
  'niets-gekozen': {
    titel: 'U koos geen documenten',
    advies: 'Zet een vinkje voor de documenten die u wilt, of kies Alles downloaden (zip).',
  },
  'alleen-strikt': {
    titel: 'Er is geen zip gemaakt',
    advies:
      'Deze documenten zijn strikt vertrouwelijk. Zet een vinkje bij Strikt vertrouwelijke documenten meenemen als u ze wilt.',
  },
  'geen-documenten': { titel: 'Er is geen zip gemaakt', advies: 'Er zijn geen documenten die u kunt zien.' },
}

/** Why no zip came, after the portal sent its reader back to the list. */
export function ZipMelding({ reden }: Readonly<{ reden: unknown }>) {
  const melding = typeof reden === 'string' ? MELDING[reden] : undefined
  if (melding === undefined) return null
  return (
    <div className="mb-6">
      <Alert soort="letop" titel={melding.titel} rol="alert">
        <p>{melding.advies}</p>
      </Alert>
    </div>
  )
}
