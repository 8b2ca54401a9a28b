import { Alert } from '#components/ui/alert.tsx'

type Props = Readonly<{
  /** From the address, as the act left it. */
  gedaan: string | string[] | undefined
  titel: string
  /** False when it was undone since. */
  nogWaar: boolean
}>

/** What came of linking, on the page it leads to. */
export function KoppelMelding({ gedaan, titel, nogWaar }: Props) {
  if (gedaan !== GEKOPPELD || !nogWaar) return null
  return (
    <div className="mb-6">
      <Alert soort="goed" titel={titel} rol="status">
        Wie het mag zien, is niet veranderd.
      </Alert>
    </div>
  )
}

const GEKOPPELD = 'gekoppeld'
