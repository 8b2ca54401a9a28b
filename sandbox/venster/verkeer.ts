import type { Aanroep } from '../api/aanroepen.ts'
import { html, type Html } from '../html.ts'
import { raamwerk } from './raamwerk.ts'

const TIJD = new Intl.DateTimeFormat('nl-NL', {
  ...({ timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const),
  fractionalSecondDigits: 3,
})

export type Verkeer = { werelden: readonly string[]; gekozen: string | undefined; aanroepen: readonly Aanroep[] }

/** Who called, and what the sandbox made of it, the newest on top. */
export function verkeerPagina({ werelden, gekozen, aanroepen }: Verkeer): string {
  const inhoud = html`
    <p>
      Elke aanroep van de API, ook wat werd geweigerd. Certificaat en kopregel staan naast elkaar: zo ziet u namens wie
      een systeem belt en met welk certificaat. Een weigering zegt waarom.
    </p>
    <form method="get" action="/_sandbox/venster">
      <label
        >Wereld<br />
        <select name="wereld">
          <option value="">Alle werelden</option>
          ${werelden.map((id) => html`<option value="${id}" ${id === gekozen && html`selected`}>${id}</option>`)}
        </select></label
      >
      <button>Tonen</button>
      <button type="button" id="live" hidden>Stilzetten</button>
      <span id="stand" role="status"></span>
    </form>
    <div class="rol" tabindex="0" role="region" aria-label="Aanroepen">
      <table id="aanroepen">
        <caption>
          De laatste honderd aanroepen, de nieuwste boven. Zij staan in het geheugen en zijn weg na een herstart.
        </caption>
        <thead>
          <tr>
            <th scope="col">Tijd</th>
            <th scope="col">Vraag</th>
            <th scope="col">OIN certificaat</th>
            <th scope="col">OIN kopregel</th>
            <th scope="col">Oordeel</th>
            <th scope="col">Duur</th>
            <th scope="col">Wereld</th>
          </tr>
        </thead>
        <tbody>
          ${verkeerRijen(aanroepen)}
        </tbody>
      </table>
    </div>
  `
  return raamwerk('Verkeer', '/_sandbox/venster', inhoud, true)
}

/** The rows alone, for the script that keeps the page up to date. */
export function verkeerRijen(aanroepen: readonly Aanroep[]): Html {
  if (aanroepen.length === 0)
    return html`<tr>
      <td colspan="7">Er is nog niets gevraagd.</td>
    </tr>`
  return html`${aanroepen.map(rij)}`
}

function rij(aanroep: Aanroep): Html {
  const { tijdstip, methode, pad, query, certificaatOin, headerOin, duurMs, wereldId } = aanroep
  return html`<tr>
    <td class="code vast">${TIJD.format(new Date(tijdstip))}</td>
    <td class="code"><strong>${methode}</strong> ${pad}${query}</td>
    <td class="code vast">${certificaatOin ?? '–'}</td>
    <td class="code vast">${headerOin ?? '–'}</td>
    ${oordeel(aanroep)}
    <td class="getal">${duurMs === null ? '–' : `${duurMs.toLocaleString('nl-NL')} ms`}</td>
    <td>${wereldId ?? 'geen'}</td>
  </tr>`
}

function oordeel({ status, reden }: Aanroep): Html {
  if (status === null && reden === null) return html`<td>loopt, of afgebroken</td>`
  if (status === null) return html`<td class="geweigerd">${reden ?? ''}</td>`
  const klasse = status < 400 ? 'gelukt' : 'geweigerd'
  return html`<td class="${klasse}"><strong>${String(status)}</strong> ${reden ?? (status < 400 ? 'gelukt' : '')}</td>`
}
