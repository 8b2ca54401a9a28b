import { DocumentToevoeging } from '#lib/domain/document-schema.ts'
import { env } from '#lib/env.ts'
import { addDocument } from '#lib/server/documenten-toevoegen.ts'
import { route } from '#lib/server/route.ts'
import { readBestandsstroom } from '#lib/server/upload-aankondiging.ts'
import { UploadPad } from '#lib/server/adres-schema.ts'

export const PUT = route({ params: UploadPad, query: DocumentToevoeging }, ({ gebruiker, params, query, request }) =>
  addDocument(
    gebruiker,
    params.samenwerkingId,
    params.uploadId.toLowerCase(),
    query,
    readBestandsstroom(request, env().maxDocumentBytes),
  ),
)
