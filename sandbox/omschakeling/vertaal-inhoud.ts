import type { Contract, Woorden } from './afwijking.ts'

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** The other way round: the world's word → ours. */
export const omgekeerd = (woorden: Woorden): Woorden =>
  Object.fromEntries(Object.entries(woorden).map(([binnen, buiten]) => [buiten, binnen]))

/** Own words where the world uses others count as unknown, so a caller that did not switch is not understood. */
const VERVALLEN = 'vervallen'

/** What a caller sent, in the words of the rules. */
export function inhoudNaarBinnen(contract: Contract, inhoud: unknown): unknown {
  const velden = { ...contract.velden, ...contract.vraagVelden }
  const vertaald = herschrijf(inhoud, {
    veld: (naam) => omgekeerd(velden)[naam] ?? (naam in velden ? VERVALLEN : naam),
    waarde: (hun, waarde) => {
      const veld = omgekeerd(velden)[hun] ?? hun
      return contract.synoniemen?.[veld]?.[waarde] ?? waardeNaarBinnen(contract, veld, waarde)
    },
  })
  return contract.statusAlsObject ? statusNaarBinnen(vertaald) : vertaald
}

/** A literal of a caller, in the word of the rules. */
export function waardeNaarBinnen({ waarden = {} }: Contract, veld: string, waarde: string): string {
  const eigen = waarden[veld] ?? {}
  return omgekeerd(eigen)[waarde] ?? (waarde in eigen ? VERVALLEN : waarde)
}

// A change of an actieverzoek stays as it is: only the status of a samenwerking is in doubt.
function statusNaarBinnen(inhoud: unknown): unknown {
  if (!isObject(inhoud) || !('status' in inhoud)) return inhoud
  const { status } = inhoud
  return { ...inhoud, status: isObject(status) ? status['status'] : VERVALLEN }
}

/** What the rules answer, in the words of the world. */
export function inhoudNaarBuiten(contract: Contract, inhoud: unknown, href: (adres: string) => string): unknown {
  return herschrijf(vormOm(contract, inhoud), {
    veld: (naam) => contract.velden?.[naam] ?? naam,
    waarde: (veld, waarde) => (veld === 'href' ? href(waarde) : (contract.waarden?.[veld]?.[waarde] ?? waarde)),
    rel: (naam) => contract.rels?.[naam] ?? naam,
  })
}

/** Forms that are no matter of words: the number of a page, the status of a samenwerking, a hash, a code. */
function vormOm(contract: Contract, inhoud: unknown): unknown {
  if (Array.isArray(inhoud)) return inhoud.map((deel) => vormOm(contract, deel))
  if (!isObject(inhoud)) return inhoud
  const delen = Object.entries(inhoud).map(([naam, waarde]) => [naam, vormVanVeld(contract, inhoud, naam, waarde)])
  return Object.fromEntries(delen)
}

function vormVanVeld(contract: Contract, drager: Record<string, unknown>, naam: string, waarde: unknown): unknown {
  const { bladeren, bestand, statusAlsObject } = contract
  if (naam === 'number' && 'totalPages' in drager && bladeren) return Number(waarde) + bladeren.basis
  if (naam === 'status' && 'samenwerkVorm' in drager && statusAlsObject) return { status: waarde }
  if (naam === 'documentHash' && bestand && typeof waarde === 'string')
    return Buffer.from(waarde, 'hex').toString(bestand.hash)
  return vormOm(contract, waarde)
}

type Herschrijving = {
  veld: (naam: string) => string
  waarde: (veld: string, waarde: string) => string
  rel?: (naam: string) => string
}

/** `_links` has rels for names, and its own writer; everything else has fields. */
function herschrijf(inhoud: unknown, regels: Herschrijving): unknown {
  if (Array.isArray(inhoud)) return inhoud.map((deel) => herschrijf(deel, regels))
  if (!isObject(inhoud)) return inhoud
  const delen = Object.entries(inhoud).map(([naam, waarde]) => {
    if (naam === '_links' && regels.rel) return [naam, herschrijf(waarde, { ...regels, veld: regels.rel })]
    return [regels.veld(naam), typeof waarde === 'string' ? regels.waarde(naam, waarde) : herschrijf(waarde, regels)]
  })
  return Object.fromEntries(delen)
}
