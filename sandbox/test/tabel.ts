import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Antwoord } from './beller.ts'

export type Regel = Readonly<Record<string, string>>

/** The rows of the first table below the heading `kop` of docs/rechten.md, by the names in its first row. */
export function leesTabel(kop: string): Regel[] {
  return leesTabellen('docs/rechten.md', kop)[0] ?? []
}

/** All tables below one heading of a paper, in order. */
export function leesTabellen(papier: string, kop: string): Regel[][] {
  const tekst = readFileSync(new URL(`../../${papier}`, import.meta.url), 'utf8')
  const deel = tekst.split(/^## /m).find((stuk) => stuk.startsWith(`${kop}\n`)) ?? ''
  const tabellen = deel.match(/(?:^\|.*\n)+/gm) ?? []
  if (tabellen.length === 0) throw new Error(`${papier} has no table ${kop}`)
  return tabellen.map(toRegels)
}

function toRegels(tabel: string): Regel[] {
  const [namen = [], , ...rijen] = tabel
    .trim()
    .split('\n')
    .map((regel) =>
      regel
        .split('|')
        .slice(1, -1)
        .map((cel) => cel.trim()),
    )
  return rijen.map((rij) => Object.fromEntries(namen.map((naam, plek) => [naam, rij[plek] ?? ''])))
}

/** A cell that must be there. */
export function cel(regel: Regel, naam: string): string {
  const waarde = regel[naam]
  if (waarde === undefined || waarde === '') throw new Error(`no ${naam} in ${JSON.stringify(regel)}`)
  return waarde
}

const Probleem = z.looseObject({ type: z.string(), status: z.number(), title: z.string(), detail: z.string() })
const PROBLEMEN = 'https://samenwerkportaal.example/problemen/'
const OORDEEL: Readonly<Record<string, string>> = {
  '403 geen-toegang': 'nooit',
  '409 conflict': 'nu niet',
  '404 niet-gevonden': 'onbekend',
  '405 methode-niet-toegestaan': 'kan niet',
  '422 ongeldige-invoer': 'ongeldig',
  '403 verzoek-van-ander-gezag': 'verzoek van een ander',
}

/** The word of the tables for an answer. A refusal counts only with the right status and the right problem type. */
export function oordeelVan(antwoord: Antwoord): string {
  if (antwoord.status >= 200 && antwoord.status < 300) return 'mag'
  const probleem = weigeringVan(antwoord)
  return OORDEEL[probleem] ?? probleem
}

/** `404 niet-gevonden`: status and type of a problem, of which body and status line say the same. */
export function weigeringVan(antwoord: Antwoord): string {
  const { type, status } = Probleem.parse(antwoord.body)
  const soort = type.startsWith(PROBLEMEN) ? type.slice(PROBLEMEN.length) : type
  return status === antwoord.status ? `${status} ${soort}` : `${antwoord.status} met status ${status} in de tekst`
}
