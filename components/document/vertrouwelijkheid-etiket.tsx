import { Etiket } from '#components/ui/etiket.tsx'
import { VERTROUWELIJKHEID_LABEL } from '#lib/domain/document.ts'
import type { Vertrouwelijkheid } from '#lib/domain/document-schema.ts'

export function VertrouwelijkheidEtiket({ vertrouwelijkheid }: Readonly<{ vertrouwelijkheid: Vertrouwelijkheid }>) {
  return (
    <Etiket soort={vertrouwelijkheid === 'SV' ? 'strikt' : 'omlijnd'}>
      {VERTROUWELIJKHEID_LABEL[vertrouwelijkheid]}
    </Etiket>
  )
}
