import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { kanAntwoordHebben, type AntwoordDocumenten } from '#lib/domain/antwoord-documenten.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { listDocumenten } from '#lib/dso/documenten.ts'

/** More than one answer is made of; one call is all it takes. */
const HOOGSTENS = 20

/** Null where there is no answer of another to look for, or the SWF does not tell who the ontvanger is. */
export async function listAntwoordDocumenten(
  { mandaat }: Gebruiker,
  actieverzoek: Actieverzoek,
): Promise<AntwoordDocumenten | null> {
  const ontvanger = Oin.safeParse(actieverzoek.ontvanger)
  if (!kanAntwoordHebben(actieverzoek) || !ontvanger.success) return null
  const sinds = Date.parse(actieverzoek.creatieDatumTijd)
  const { items, pagina } = await listDocumenten(mandaat, actieverzoek.samenwerkingId, {
    partner: { oin: ontvanger.data, voegdeToe: true },
    grootte: HOOGSTENS,
  })
  const nieuw = items.filter(({ creatieDatumTijd }) => Date.parse(creatieDatumTijd) >= sinds)
  return {
    // No source says that the SWF filters on who added it: what is somebody else's is no answer of the ontvanger.
    documenten: nieuw.filter(({ toegevoegdDoor }) => toegevoegdDoor === ontvanger.data),
    // Of what nobody is known to have added, the answer may be one.
    volledig:
      nieuw.every(({ toegevoegdDoor }) => toegevoegdDoor !== null) &&
      (nieuw.length < items.length || pagina.paginas <= 1),
  }
}
