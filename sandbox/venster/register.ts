import { readFileSync } from 'node:fs'
import { aannames, type Aanname } from '../contract/aannames.ts'
import type { Koppelvlak } from '../contract/document.ts'
import { alsLijst, listKnopen } from '../contract/knopen.ts'
import { html, type Html } from '../html.ts'
import { AFWIJKING_IDS } from '../omschakeling/afwijking.ts'
import { AFWIJKINGEN } from '../omschakeling/afwijkingen.ts'

/** Worlds that deviate, with what in. */
export type Omgezet = readonly { wereldId: string; afwijkingen: readonly string[] }[]

/** The register of assumptions: what nobody could tell us, what we do, and what happens when it turns out otherwise. */
export function registerDeel(document: Koppelvlak, omgezet: Omgezet): Html {
  const genoemd = listKnopen(document).flatMap(({ waarde }) => alsLijst(waarde['x-onzekerheid']))
  const schakelaars = new Set(omgezet.flatMap(({ afwijkingen }) => afwijkingen))
  return html`
    <h2 id="register">Register van aannames</h2>
    <p>
      ${String(aannames.length)} aannames, U0 tot en met U15. ${String(AFWIJKING_IDS.length)} zijn om te zetten, per
      wereld. Nu omgezet: ${schakelaars.size === 0 ? 'geen' : [...schakelaars].join(', ')}.
    </p>
    <p>
      Omzetten gaat met <code>PUT /_sandbox/werelden/WERELD/contract</code> en als inhoud
      <code>{ "afwijkingen": ["U1"] }</code>. Een lege lijst zet alles terug. Het portaal heeft dan alleen het profiel
      nodig dat eronder staat (<code>SWF_PROFILE</code>).
    </p>
    ${aannames.map((aanname) => regel(aanname, genoemd.filter((id) => id === aanname.id).length, omgezet))}
  `
}

function regel({ id, onderwerp, aanname, schakelaar }: Aanname, plaatsen: number, omgezet: Omgezet): Html {
  const werelden = omgezet.filter(({ afwijkingen }) => afwijkingen.includes(id)).map(({ wereldId }) => wereldId)
  return html`<h3 id="${id}">${id} – ${onderwerp}</h3>
    <p><strong>Wij nemen aan:</strong> ${aanname}</p>
    <p class="stil">Instellen: ${schakelaar} Genoemd op ${String(plaatsen)} plaatsen in het koppelvlak.</p>
    ${anders(id)} ${werelden.length > 0 && html`<p><span class="merk">omgezet</span> in ${werelden.join(', ')}</p>`}`
}

function anders(id: string): Html | false {
  const bekend = AFWIJKING_IDS.find((afwijking) => afwijking === id)
  if (bekend === undefined) return false
  const profiel = readFileSync(new URL(`../contract/profielen/${bekend}.json`, import.meta.url), 'utf8')
  return html`<details>
    <summary>Als het anders is: wat een wereld met ${id} doet, en het profiel</summary>
    <p>${AFWIJKINGEN[bekend].verschil}</p>
    <pre tabindex="0">${profiel.trim()}</pre>
  </details>`
}
