const TEKENS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A piece of finished html; made only by `html`, so that a plain string is always escaped. */
export class Html {
  readonly tekst: string
  constructor(tekst: string) {
    this.tekst = tekst
  }
}

type Waarde = string | Html | Html[] | false

/** Template tag that escapes everything which is not html itself. */
export function html(stukken: TemplateStringsArray, ...waarden: Waarde[]): Html {
  return new Html(stukken.reduce((tot, stuk, i) => tot + alsTekst(waarden[i - 1] ?? false) + stuk))
}

function alsTekst(waarde: Waarde): string {
  if (waarde === false) return ''
  if (waarde instanceof Html) return waarde.tekst
  if (Array.isArray(waarde)) return waarde.map((deel) => deel.tekst).join('')
  return waarde.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken)
}
