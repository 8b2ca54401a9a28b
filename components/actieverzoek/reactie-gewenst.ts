import { formatDatum } from '#lib/domain/datum.ts'

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** Today in the Netherlands as `2026-12-11`. */
export function vandaag(nu = new Date()): string {
  return DAG.format(nu)
}

/** `Graag uw reactie uiterlijk 11 december 2026.`; null for what is no date. `dag` as `2026-12-11`. */
export function reactieregel(dag: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(dag) && !Number.isNaN(Date.parse(dag))
    ? `Graag uw reactie uiterlijk ${formatDatum(`${dag}T12:00:00Z`)}.`
    : null
}

/** The question with the wish as its last line. A wish, never a term in law. */
export function metReactieregel(vraag: string, dag: string): string {
  const regel = reactieregel(dag)
  return regel === null || vraag === '' ? vraag : `${vraag}\n\n${regel}`
}
