import { Alert } from '#components/ui/alert.tsx'
import { PRIVILEGE_LABEL } from '#lib/domain/deelnemer.ts'
import type { Deelnemer, Privilege } from '#lib/domain/deelnemer-schema.ts'

const ZIET: Readonly<Record<Privilege, string>> = {
  VT: 'Deze organisatie ziet nu ook de strikt vertrouwelijke documenten van anderen.',
  BT: 'Deze organisatie ziet de strikt vertrouwelijke documenten van anderen niet meer. Eerder gedownloade kopieën blijven bij hen.',
}

/** What came of changing the toegang, as the SWF has it now; nothing for who does not take part, or whose toegang is not known. */
export function ToegangMelding({ deelnemer }: Readonly<{ deelnemer: Deelnemer | undefined }>) {
  if (deelnemer === undefined || deelnemer.privilege === null) return null
  const { naam, privilege } = deelnemer
  return (
    <div className="mb-6">
      <Alert soort="goed" titel={`${naam} heeft nu ${PRIVILEGE_LABEL[privilege].toLowerCase()}`} rol="status">
        {ZIET[privilege]}
      </Alert>
    </div>
  )
}
