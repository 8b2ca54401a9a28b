import { html, type Html } from '../html.ts'
import { NIVEAUS, type Niveau } from './niveaus.ts'
import type { Persona } from './persona.ts'
import type { Storing } from './storingen.ts'

const TITEL = 'Oefenlogin – dit is geen eHerkenning'

/** What the login page shows; `actie` is the address the form posts to. */
export type Loginpagina = {
  actie: string
  personas: Persona[]
  gekozen: string | undefined
  niveau: Niveau
  storing: Storing | null
  fout: string | null
}

/** The one page of the simulator, complete without JavaScript. */
export function loginpagina(model: Loginpagina): string {
  return raamwerk(
    model.fout ? `Fout: ${TITEL}` : TITEL,
    html`<p>Hier oefent u met inloggen. Er is geen wachtwoord. Gebruik geen echte gegevens.</p>
      ${model.storing !== null && html`<p class="melding"><strong>Storing aan:</strong> ${model.storing}</p>`}
      <form method="post" action="${model.actie}">
        ${model.personas.length > 0 ? keuze(model) : html`<p class="melding">In deze oefenwereld is nog niemand om mee in te loggen.</p>`}
        <p class="knoppen">
          ${model.personas.length > 0 && html`<button class="hoofd" name="actie" value="inloggen">Inloggen</button>`}
          <button name="actie" value="annuleren">Annuleren</button>
        </p>
      </form>`,
  )
}

/** A dead end with a way back to the portal. `code` is meant for builders. */
export function foutpagina(uitleg: string, code: string, portalUrl: string): string {
  return raamwerk(
    `Inloggen lukt niet – ${TITEL}`,
    html`<h2>Inloggen lukt niet</h2>
      <p>${uitleg}</p>
      <p><a href="${portalUrl}">Terug naar het portaal</a></p>
      <p class="klein">Voor bouwers: <code>${code}</code></p>`,
  )
}

function keuze({ personas, gekozen, niveau, fout }: Loginpagina): Html {
  return html`<fieldset${fout !== null && html` aria-describedby="fout"`}>
<legend>Wie bent u?</legend>
${fout !== null && html`<p id="fout" class="fout" role="alert">${fout}</p>`}
${personas.map((persona, i) => keuzerondje(persona, `persona-${i}`, persona.id === gekozen))}
</fieldset>
<p><label for="niveau">Betrouwbaarheidsniveau</label>
<select id="niveau" name="niveau">${Object.entries(NIVEAUS).map(
    ([waarde, naam]) => html`<option value="${waarde}" ${waarde === niveau && html` selected`}>${naam}</option>`,
  )}</select></p>`
}

function keuzerondje(persona: Persona, id: string, aan: boolean): Html {
  const { type, waarde } = persona.identificatie
  return html`<div class="keuze">
    <input
      type="radio"
      id="${id}"
      name="persona"
      value="${persona.id}"
      aria-describedby="${id}-nummer"
      ${aan && html` checked`}
    />
    <label for="${id}">${persona.label}</label>
    <span id="${id}-nummer" class="klein">${type === 'KVK' ? 'KvK' : type} ${waarde}</span>
  </div>`
}

function raamwerk(titel: string, inhoud: Html): string {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${titel}</title>
        <link rel="stylesheet" href="/oefenlogin.css" />
      </head>
      <body>
        <main>
          <h1>${TITEL}</h1>
          ${inhoud}
        </main>
      </body>
    </html> `.tekst
}
