import { alsLijst } from '../contract/knopen.ts'
import { listOperaties, readKoppelvlak, type Koppelvlak, type Operatie, type Zekerheid } from '../contract/document.ts'
import { listRels } from '../contract/rels.ts'
import { countOperaties, countVelden, zekerheidZin, type Telling } from '../contract/zekerheid.ts'
import { html, type Html } from '../html.ts'
import { raamwerk } from './raamwerk.ts'
import { registerDeel, type Omgezet } from './register.ts'
import { findAanvraag, listAntwoorden, listParameters, tekst, type AntwoordRegel, type Inhoud } from './voorbeelden.ts'

const WOORD: Readonly<Record<Zekerheid, string>> = {
  bewezen: 'bewezen',
  afgeleid: 'afgeleid',
  'eigen-keuze': 'eigen keuze',
}

let gelezen: Koppelvlak | undefined

/** The whole contract to read, and how sure we are of it. */
export function contractPagina(omgezet: Omgezet): string {
  const document = (gelezen ??= readKoppelvlak())
  const operaties = listOperaties(document)
  const inhoud = html`
    <p>
      Dit is geen uitgave van het DSO en niet door het DSO beoordeeld: een ${zekerheidZin(countOperaties(document))}
      (operaties).
    </p>
    <div class="rol" role="region" aria-label="Hoe zeker wij zijn" tabindex="0">
      <table>
        <caption>
          Hoe zeker wij zijn
        </caption>
        <thead>
          <tr>
            <th scope="col">Van</th>
            <th scope="col">bewezen</th>
            <th scope="col">afgeleid</th>
            <th scope="col">eigen keuze</th>
          </tr>
        </thead>
        <tbody>
          ${telling('operaties', countOperaties(document))}
          ${telling('velden, rels en aanvragen', countVelden(document))}
        </tbody>
      </table>
    </div>
    <p>
      <a href="/_sandbox/openapi.yaml">Het koppelvlak als OpenAPI 3.1</a> · <a href="#rels">Rels</a> ·
      <a href="#register">Register van aannames</a>
    </p>
    <p>
      Werelden maken, de klok verzetten, storingen bestellen en het log lezen gaat over
      <code>/_sandbox/werelden</code>: zie <code>docs/koppelvlak.md</code>, <em>Het bedieningspaneel</em>.
    </p>
    <h2>Operaties</h2>
    <ul>
      ${operaties.map(({ sjabloon, methode, ...operatie }) => html`<li><a href="#${operatie['x-nummer']}">${operatie['x-nummer']} ${methode} ${sjabloon}</a></li>`)}
    </ul>
    ${operaties.map((operatie) => operatieDeel(document, operatie))} ${relsDeel(document)}
    ${registerDeel(document, omgezet)}
  `
  return raamwerk('Koppelvlak en aannames', '/_sandbox/contract', inhoud)
}

function relsDeel(document: Koppelvlak): Html {
  return html`<h2 id="rels">Rels</h2>
    <p>Een rel draagt alleen een adres. Dit stuurt u erheen.</p>
    <ul>
      ${listRels(document).map(({ plek, uitleg }) => html`<li><code>${plek}</code> <span>${uitleg}</span></li>`)}
    </ul>`
}

function telling(naam: string, { bewezen, afgeleid, 'eigen-keuze': eigen }: Telling): Html {
  return html`<tr>
    <th scope="row">${naam}</th>
    <td>${String(bewezen)}</td>
    <td>${String(afgeleid)}</td>
    <td>${String(eigen)}</td>
  </tr>`
}

function operatieDeel(document: Koppelvlak, operatie: Operatie): Html {
  const { 'x-nummer': nummer, 'x-zekerheid': zekerheid, methode, sjabloon } = operatie
  const onzeker = alsLijst(operatie['x-onzekerheid'])
  const aanvraag = findAanvraag(document, operatie)
  return html`<h3 id="${nummer}">${nummer} <code>${methode} ${sjabloon}</code></h3>
    <p>
      <strong>${tekst(operatie['summary'])}</strong> <span class="merk">${WOORD[zekerheid]}</span>
      ${onzeker.map((id) => html` <a href="#${id}">${id}</a>`)}
    </p>
    <p>${tekst(operatie['description'])}</p>
    ${parameterDeel(document, operatie)} ${aanvraag !== null && inhoudDeel('Aanvraag', nummer, aanvraag)}
    ${antwoordDeel(nummer, listAntwoorden(document, operatie))}`
}

function parameterDeel(document: Koppelvlak, operatie: Operatie): Html {
  const parameters = listParameters(document, operatie)
  return html`<details>
    <summary>${operatie['x-nummer']}: ${String(parameters.length)} parameters</summary>
    <ul>
      ${parameters.map(
        ({ naam, plek, verplicht, zekerheid, uitleg }) =>
          html`<li>
            <code>${naam}</code> in
            ${plek}${verplicht && html`, verplicht`}${zekerheid !== null && html`, ${zekerheid}`}
            <span class="stil">${uitleg}</span>
          </li>`,
      )}
    </ul>
  </details>`
}

function inhoudDeel(wat: string, nummer: string, { soort, schema, voorbeeld }: Inhoud): Html {
  return html`<details>
    <summary>${nummer}: ${wat} <code>${soort}</code> ${schema ?? ''}</summary>
    ${voorbeeld === null ? html`<p class="stil">Zonder voorbeeld: bytes, of een formulier.</p>` : html`<pre tabindex="0">${voorbeeld}</pre>`}
  </details>`
}

function antwoordDeel(nummer: string, antwoorden: readonly AntwoordRegel[]): Html {
  const gelukt = antwoorden.find(({ status, inhoud }) => status.startsWith('2') && inhoud !== null)
  return html`${gelukt?.inhoud ? inhoudDeel(`Antwoord ${gelukt.status}`, nummer, gelukt.inhoud) : false}
    <details>
      <summary>${nummer}: ${String(antwoorden.length)} statussen</summary>
      <ul>
        ${antwoorden.map(({ status, uitleg }) => html`<li><code>${status}</code> ${uitleg}</li>`)}
      </ul>
    </details>`
}
