import type { Contract } from './afwijking.ts'

/** A path that no operation has: what lies elsewhere is not here any more. */
export const NERGENS = '/-'

/** The path below the base as the rules know it. */
export function padNaarBinnen({ paden = [] }: Contract, methode: string, pad: string): string {
  const eigen = paden.filter(({ methoden }) => methoden.includes(methode))
  const verhuisd = eigen.flatMap(({ buiten, binnen }) => vervang(pad, buiten, binnen))[0]
  if (verhuisd !== undefined) return verhuisd
  return eigen.some(({ binnen }) => vervang(pad, binnen, binnen).length > 0) ? NERGENS : pad
}

/** The path below the base as the world shows it in a link. */
export function padNaarBuiten({ paden = [] }: Contract, pad: string): string {
  const inLinks = paden.filter(({ gelezen }) => gelezen === undefined)
  return inLinks.flatMap(({ buiten, binnen }) => vervang(pad, binnen, buiten))[0] ?? pad
}

/** The filled template in its other form; empty when `pad` does not fit. */
function vervang(pad: string, van: string, naar: string): string[] {
  const delen = pad.split('/')
  const sjabloon = van.split('/')
  if (delen.length !== sjabloon.length) return []
  const waarden = new Map<string, string>()
  for (const [plek, deel] of sjabloon.entries()) {
    const gegeven = delen[plek] ?? ''
    if (deel.startsWith('{')) waarden.set(deel, gegeven)
    else if (deel !== gegeven) return []
  }
  return [naar.replaceAll(/\{\w+\}/g, (naam) => waarden.get(naam) ?? '')]
}
