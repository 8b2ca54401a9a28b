import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import type * as z from 'zod/mini'
import { GeenToegang } from '#components/probleem/geen-toegang.tsx'
import { MandaatOntbreekt } from '#components/probleem/mandaat-ontbreekt.tsx'
import { NietGevonden } from '#components/probleem/niet-gevonden.tsx'
import { ProbleemPagina } from '#components/probleem/probleem-pagina.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { getGebruiker } from '#lib/auth/gebruiker.ts'
import { PAD_HEADER } from '#lib/auth/pad-header.ts'
import { ProblemError, STATUS } from '#lib/problem/problem.ts'
import { zetPaginaStatus } from '#lib/server/pagina-status.ts'
import { registreerPaginaWeigering } from '#lib/server/pagina-weigering.ts'
import { logProbleem } from '#lib/server/probleem-antwoord.ts'
import { VersMenu } from './vers-menu.tsx'

/** Own words of a page for what it cannot show; told the same whether it never was, is gone or is hidden. */
export type EigenWoorden = Readonly<Partial<Record<'niet-gevonden' | 'geen-toegang', ReactNode>>>

/** What a page shows of what it fetched, and the counts of the menu as they are now. A page of a dossier: `metDossier`. */
export async function metGegevens<T>(
  haal: () => Promise<T>,
  toon: (gegevens: T) => ReactNode,
  woorden?: EigenWoorden,
): Promise<ReactNode> {
  return (
    <>
      {await toonGegevens(haal, toon, woorden)}
      <VersMenu />
    </>
  )
}

/**
 * Fetches before the first byte, so that what does not exist is a real 404 and what is forbidden a real 403.
 * Any other problem becomes a page that says what happened, with its reference number and the problem's own status.
 * `notFound()` within `haal` or `toon` is such a page too: what Next itself makes of it stays empty without JavaScript.
 */
export async function toonGegevens<T>(
  haal: () => Promise<T>,
  toon: (gegevens: T) => ReactNode,
  woorden: EigenWoorden = {},
): Promise<ReactNode> {
  const uitkomst = await probeer(async () => toon(await haal()))
  if ('pagina' in uitkomst) return uitkomst.pagina
  const { probleem } = uitkomst
  zetPaginaStatus(probleem)
  switch (probleem.code) {
    case 'niet-gevonden':
      return woorden[probleem.code] ?? <NietGevonden />
    case 'geen-toegang':
      return woorden[probleem.code] ?? <GeenToegang />
    case 'mandaat-ontbreekt':
      logProbleem(probleem)
      return <ZonderMandaat />
    default:
      return <ProbleemPagina probleem={probleem} traceId={logProbleem(probleem)} adres={await eigenAdres()} />
  }
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

async function probeer(maak: () => Promise<ReactNode>): Promise<{ pagina: ReactNode } | { probleem: ProblemError }> {
  try {
    return { pagina: await maak() }
  } catch (fout) {
    const probleem = isNietGevonden(fout) ? new ProblemError('niet-gevonden') : fout
    if (!(probleem instanceof ProblemError)) throw fout
    if (STATUS[probleem.code] === 403) await registreerPaginaWeigering(probleem.code)
    return { probleem }
  }
}

/** What `notFound()` throws is known by its digest alone. */
function isNietGevonden(fout: unknown): boolean {
  return fout instanceof Error && 'digest' in fout && fout.digest === 'NEXT_HTTP_ERROR_FALLBACK;404'
}

/**
 * A part of the address that has the wrong shape names nothing: 404. To be called within `haal` of `metGegevens`, but for the
 * id of a dossier: its layout answers for every page below it.
 */
export function uitAdres<S extends z.ZodMiniType>(schema: S, waarde: string): z.output<S> {
  const resultaat = schema.safeParse(waarde)
  return resultaat.success ? resultaat.data : notFound()
}
