import { methodeNietToegestaan, padOnbekend, type ApiFout } from './fout.ts'

type Route = { method: string; path: string }

/** What no route answers. The path alone decides, so that it tells nothing about what lies behind it. */
export function geenRoute(routes: readonly Route[], pad: string): ApiFout {
  const methoden = routes.filter(({ method, path }) => method !== 'ALL' && past(path, pad)).map(({ method }) => method)
  return methoden.length === 0 ? padOnbekend() : methodeNietToegestaan(methoden)
}

function past(sjabloon: string, pad: string): boolean {
  const [delen, gegeven] = [sjabloon.split('/'), pad.split('/')]
  const pastDeel = (deel: string, plek: number) =>
    deel === gegeven[plek] || (deel.startsWith(':') && gegeven[plek] !== '')
  return delen.length === gegeven.length && delen.every(pastDeel)
}
