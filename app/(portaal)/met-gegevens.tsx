import { headers } from 'next/headers'
import { forbidden, notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import type * as z from 'zod/mini'
import { MandaatOntbreekt } from '#components/probleem/mandaat-ontbreekt.tsx'
import { ProbleemPagina } from '#components/probleem/probleem-pagina.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { getGebruiker } from '#lib/auth/gebruiker.ts'
import { PAD_HEADER } from '#lib/auth/pad-header.ts'
import { ProblemError, STATUS } from '#lib/problem/problem.ts'
import { zetPaginaStatus } from '#lib/server/pagina-status.ts'
import { registreerPaginaWeigering } from '#lib/server/pagina-weigering.ts'
import { logProbleem } from '#lib/server/probleem-antwoord.ts'

/**
 * Fetches before the first byte, so that what does not exist is a real 404 and what is forbidden a real 403.
 * Any other problem becomes a page that says what happened, with its reference number and the problem's own status.
 */
export async function metGegevens<T>(haal: () => Promise<T>, toon: (gegevens: T) => ReactNode): Promise<ReactNode> {
  const uitkomst = await probeer(haal)
  if ('gegevens' in uitkomst) return toon(uitkomst.gegevens)
  if (uitkomst.probleem.code === 'mandaat-ontbreekt') return <ZonderMandaat />
  return <ProbleemPagina {...uitkomst} adres={await eigenAdres()} />
}

/** Two slashes in front would name another site. */
async function eigenAdres(): Promise<string> {
  const adres = (await headers()).get(PAD_HEADER) ?? ''
  return /^\/(?!\/)/.test(adres) ? adres : '/werkvoorraad'
}

/** The portal thought there was a mandate and the SWF says there is none: the same explanation, at the same address. */
async function ZonderMandaat() {
  const gebruiker = await getGebruiker('pagina')
  return (
    <Lijstindeling>
      <MandaatOntbreekt organisatieNaam={gebruiker?.organisatieNaam ?? 'uw organisatie'} />
    </Lijstindeling>
  )
}

async function probeer<T>(
  haal: () => Promise<T>,
): Promise<{ gegevens: T } | { probleem: ProblemError; traceId: string }> {
  try {
    return { gegevens: await haal() }
  } catch (fout) {
    if (!(fout instanceof ProblemError)) throw fout
    if (fout.code === 'niet-gevonden') notFound()
    if (STATUS[fout.code] === 403) await registreerPaginaWeigering(fout.code)
    if (fout.code === 'geen-toegang') forbidden()
    zetPaginaStatus(fout)
    return { probleem: fout, traceId: logProbleem(fout) }
  }
}

/** A part of the address that has the wrong shape names nothing: 404. */
export function uitAdres<S extends z.ZodMiniType>(schema: S, waarde: string): z.output<S> {
  const resultaat = schema.safeParse(waarde)
  return resultaat.success ? resultaat.data : notFound()
}
