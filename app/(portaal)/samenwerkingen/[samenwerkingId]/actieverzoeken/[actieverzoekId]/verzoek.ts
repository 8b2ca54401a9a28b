import 'server-only'
import { cache } from 'react'
import { uitAdres } from '#app/(portaal)/met-gegevens.tsx'
import { requireGebruiker, type Gebruiker } from '#lib/auth/gebruiker.ts'
import { ActieverzoekId, type Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { getActieverzoek } from '#lib/server/actieverzoeken.ts'
import { getDossier, type Dossier } from '#lib/server/dossier.ts'

export type VerzoekParams = Promise<{ samenwerkingId: string; actieverzoekId: string }>
export type Verzoek = { dossier: Dossier; actieverzoek: Actieverzoek }

/** What the address names, and how to read it; read once for a page and its title. */
export async function openVerzoek(params: VerzoekParams) {
  const gebruiker = await requireGebruiker()
  const { samenwerkingId, actieverzoekId } = await params
  const leesId = () => uitAdres(ActieverzoekId, actieverzoekId)
  const haal = async () => haalVerzoek(gebruiker, uitAdres(SamenwerkingId, samenwerkingId), leesId())
  return { gebruiker, leesId, haal }
}

const haalVerzoek = cache(
  async (gebruiker: Gebruiker, dossierId: SamenwerkingId, id: ActieverzoekId): Promise<Verzoek> => {
    const [dossier, actieverzoek] = await Promise.all([
      getDossier(gebruiker, dossierId),
      getActieverzoek(gebruiker, id),
    ])
    // An address that puts it in another dossier names nothing.
    if (actieverzoek.samenwerkingId !== dossierId) throw new ProblemError('niet-gevonden')
    return { dossier, actieverzoek }
  },
)
