import { BASISPAD, type Operatie } from './document.ts'

const segmenten = (pad: string) => pad.split('/').filter((deel) => deel !== '')
const isVariabele = (deel: string) => deel.startsWith('{')

/** Path below the base path, without origin and query; undefined when it lies outside the base path. */
export function padOnderBasis(pad: string): string | undefined {
  const { pathname } = new URL(pad, 'https://sandbox.invalid')
  if (pathname !== BASISPAD && !pathname.startsWith(`${BASISPAD}/`)) return undefined
  return pathname.slice(BASISPAD.length)
}

/** The operation whose template fits; a template with more literal segments wins. */
export function findOperatie(operaties: readonly Operatie[], methode: string, pad: string): Operatie | undefined {
  const delen = segmenten(pad)
  return operaties
    .filter((operatie) => operatie.methode === methode.toUpperCase() && past(segmenten(operatie.sjabloon), delen))
    .sort((a, b) => variabelen(a) - variabelen(b))[0]
}

function past(sjabloon: readonly string[], delen: readonly string[]): boolean {
  return sjabloon.length === delen.length && sjabloon.every((deel, i) => isVariabele(deel) || deel === delen[i])
}

function variabelen(operatie: Operatie): number {
  return segmenten(operatie.sjabloon).filter(isVariabele).length
}
