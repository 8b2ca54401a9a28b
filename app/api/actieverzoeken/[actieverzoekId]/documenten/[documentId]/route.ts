import { ontkoppelDocument } from '#lib/server/koppelingen.ts'
import { route } from '#lib/server/route.ts'
import { KoppelingPad } from '#lib/server/adres-schema.ts'

export const DELETE = route({ params: KoppelingPad }, ({ gebruiker, params }) =>
  ontkoppelDocument(gebruiker, params.actieverzoekId, params.documentId),
)
