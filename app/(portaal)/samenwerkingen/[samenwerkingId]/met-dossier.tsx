import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { metGegevens, type EigenWoorden } from '#app/(portaal)/met-gegevens.tsx'
import { Breng } from '#components/shell/breng.tsx'
import type { VerseDelen } from '#components/shell/vers.ts'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { PAD_HEADER } from '#lib/auth/pad-header.ts'
import { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError, STATUS } from '#lib/problem/problem.ts'
import { getDossier } from '#lib/server/dossier.ts'
import { leesMoment } from '#lib/server/tijd.ts'
import { dossierDelen } from './dossier-delen.tsx'

/** What a page of a dossier shows of what it fetched, and around it the dossier as it is now. */
export async function metDossier<T>(
  haal: () => Promise<T>,
  toon: (gegevens: T) => ReactNode,
  woorden?: EigenWoorden,
): Promise<ReactNode> {
  return (
    <>
      {await metGegevens(haal, toon, woorden)}
      <VersDossier />
    </>
  )
}

/** The spine in the page's own render (ADR 0020): what page or layout read as well is read once. */
async function VersDossier() {
  const gebruiker = await requireGebruiker()
  const pad = (await headers()).get(PAD_HEADER) ?? ''
  const { data: id } = SamenwerkingId.safeParse(/^\/samenwerkingen\/([^/?]+)/.exec(pad)?.[1])
  if (id === undefined) return null
  const delen = await getDossier(gebruiker, id).then(dossierDelen, zonderDossier)
  return delen === null ? null : <Breng delen={delen} gelezen={leesMoment()} />
}

/** What cannot be read now stays as it stood, and the page says what is wrong; of what is hidden now nothing stays. */
function zonderDossier(fout: unknown): VerseDelen | null {
  if (!(fout instanceof ProblemError)) throw fout
  return STATUS[fout.code] < 500 ? { blad: null, rug: null, meldingen: null } : null
}
