import 'server-only'
import { cache } from 'react'
import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { requireGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { DocumentId, type Document } from '#lib/domain/document-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { getDocument } from '#lib/server/documenten.ts'
import { getDossier, type Dossier } from '#lib/server/dossier.ts'

export type DocumentParams = Promise<{ samenwerkingId: string; documentId: string }>

/** What the address names, and how to read it; read once for a page and its title. */
export async function openDocument(params: DocumentParams) {
  const gebruiker = await requireGebruiker()
  const adres = await params
  const haal = async () =>
    haalDocument(gebruiker, uitAdres(SamenwerkingId, adres.samenwerkingId), uitAdres(DocumentId, adres.documentId))
  return { haal }
}

type Gevonden = { dossier: Dossier; document: Document }

const haalDocument = cache(
  async (gebruiker: Gebruiker, dossierId: SamenwerkingId, id: DocumentId): Promise<Gevonden> => {
    const [dossier, document] = await Promise.all([getDossier(gebruiker, dossierId), getDocument(gebruiker, id)])
    // An address that puts it in another dossier names nothing.
    if (document.samenwerkingId !== dossierId) throw new ProblemError('niet-gevonden')
    return { dossier, document }
  },
)
