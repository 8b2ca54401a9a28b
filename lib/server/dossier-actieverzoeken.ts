import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { listActieverzoeken } from '#lib/dso/actieverzoeken.ts'

/** More than this in one dossier, and we ask only for what still runs. */
const GROOTTE = 100
const LOPEND = ['OPEN', 'IN_BEHANDELING', 'GEREEDGEMELD'] as const

/**
 * The actieverzoeken of one dossier that decide whose turn it is: all of them while they fit on one page, else those
 * that run, the newest of each status. Four calls at most, however many there are.
 */
export async function listVanDossier(
  mandaat: Gebruiker['mandaat'],
  samenwerkingId: SamenwerkingId,
): Promise<DossierActieverzoeken> {
  const { items, pagina } = await listActieverzoeken(mandaat, { samenwerkingId, grootte: GROOTTE })
  if (pagina.paginas <= 1) return { lijst: items, volledig: true, lopendVolledig: true }
  const delen = await Promise.all(
    LOPEND.map(async (status) => {
      const deel = await listActieverzoeken(mandaat, { samenwerkingId, status, grootte: GROOTTE })
      return { ...deel, items: deel.items.filter((actieverzoek) => actieverzoek.status === status) }
    }),
  )
  return {
    lijst: delen.flatMap((deel) => deel.items),
    volledig: false,
    lopendVolledig: delen.every((deel) => deel.pagina.paginas <= 1),
  }
}
