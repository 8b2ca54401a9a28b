import { html, type Html } from '../html.ts'

const BLADEN = [
  { pad: '/_sandbox/venster', naam: 'Verkeer' },
  { pad: '/_sandbox/contract', naam: 'Koppelvlak en aannames' },
] as const

/** A page of the sandbox's own: another look than the portal, because it belongs to the other side of the wire. */
export function raamwerk(titel: string, pad: (typeof BLADEN)[number]['pad'], inhoud: Html, script = false): string {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${titel} – oefenomgeving</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_sandbox/venster.css" />
        ${script && html`<script type="module" src="/_sandbox/venster.js"></script>`}
      </head>
      <body>
        <header>
          <p><strong>Oefenomgeving van de samenwerkfunctionaliteit</strong> – nagebouwd, niet van het DSO</p>
          <nav aria-label="Oefenomgeving">
            <ul>
              ${BLADEN.map((blad) => koppeling(blad, pad))}
            </ul>
          </nav>
        </header>
        <main>
          <h1>${titel}</h1>
          ${inhoud}
        </main>
      </body>
    </html> `.tekst
}

function koppeling({ pad, naam }: (typeof BLADEN)[number], huidig: string): Html {
  return html`<li><a href="${pad}" ${pad === huidig && html`aria-current="page"`}>${naam}</a></li>`
}
