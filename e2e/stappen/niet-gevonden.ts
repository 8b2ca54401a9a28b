import { expect, type APIRequestContext } from '@playwright/test'
import { PAGINAS } from './alle-paginas.ts'

const NIKS = 'niks'
/** Pages that take ids from what is asked as well. */
const VRAAG = ['documenten/bewijs?document=', 'documenten/koppelen?documentId=', 'ketenpartners/bewijs?deelnemer=']
const MET_DOSSIER = PAGINAS.filter((pagina) => pagina.includes('[samenwerkingId]'))

const vul = (pagina: string, id: string) => `/${pagina.replace('[samenwerkingId]', id).replaceAll(/\[\w+\]/g, NIKS)}`

/** Status and words of a page as they come over the wire: without the scripts, and without what waits for one. */
async function leesZonderScript(request: APIRequestContext, pad: string) {
  const antwoord = await request.get(pad, { maxRedirects: 0 })
  const html = (await antwoord.text()).replaceAll(/<(script|template)\b[\s\S]*?<\/\1>/g, '')
  return { status: antwoord.status(), woorden: /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? '' }
}

/** Every page of a dossier says in the same words that it is not there, whether it is of others or never was. */
export async function verwachtOveralNiets(request: APIRequestContext, vanAnderen: string): Promise<void> {
  const niets = { status: 404, woorden: expect.stringContaining('Deze pagina bestaat niet</h1>') }
  for (const pagina of MET_DOSSIER) {
    const lees = (id: string) => leesZonderScript(request, vul(pagina, id))
    const [gevonden, ...andere] = await Promise.all([vanAnderen, 'SAM-99999', NIKS].map(lees))
    expect(gevonden, pagina).toEqual(niets)
    expect(andere, pagina).toEqual([gevonden, gevonden])
  }
}

/** In a dossier of one's own: what an address or a question names with the wrong shape, is not there either. */
export async function verwachtNietInDossier(request: APIRequestContext, id: string): Promise<void> {
  const paginas = PAGINAS.filter((pagina) => /\[(?!samenwerkingId)/.test(pagina)).map((pagina) => vul(pagina, id))
  for (const pad of [...paginas, ...VRAAG.map((vraag) => `/samenwerkingen/${id}/${vraag}${NIKS}`)]) {
    const { status, woorden } = await leesZonderScript(request, pad)
    expect(status, pad).toBe(404)
    expect(woorden, pad).toMatch(/(bestaat niet|doet niet mee|is er niet)<\/h1>/)
  }
}
