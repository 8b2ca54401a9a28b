// @vitest-environment jsdom
import { createRequire } from 'node:module'
import { getByLabelText, getByRole, getAllByRole } from '@testing-library/dom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginInloggen, Bladeraar, depsMet, doel, persona } from './test-portaal.ts'
import { startIdp } from './server.ts'

type Axe = { run(waar: Document, opties: object): Promise<{ violations: { id: string }[] }> }
const axe: Axe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core')
const TITEL = 'Oefenlogin – dit is geen eHerkenning'
const PERSONAS = [
  persona('ggd', { label: 'Adviseur · GGD Zandbakland' }),
  persona('bouw', { label: 'Medewerker · <b>Zandstorm</b> & Co' }),
  persona('elders', { wereldId: 'w-1', label: 'Adviseur · GGD Zandbakland · w-1' }),
]

describe('de pagina van de inlogsimulator', () => {
  let idp: Awaited<ReturnType<typeof startIdp>>
  beforeAll(async () => {
    idp = await startIdp(depsMet(PERSONAS))
  })
  afterAll(() => idp.close())

  async function open(anders: Record<string, string> = {}, vraag = '') {
    const bladeraar = new Bladeraar(idp.url)
    const pagina = doel(await bladeraar.haal(beginInloggen(anders).adres))
    const antwoord = await bladeraar.haal(`${pagina}${vraag}`)
    const geladen = new DOMParser().parseFromString(await antwoord.text(), 'text/html')
    document.replaceChild(document.adoptNode(geladen.documentElement), document.documentElement)
    return { antwoord, body: document.body }
  }

  const namen = (body: HTMLElement) =>
    getAllByRole(body, 'radio').map((r) => body.ownerDocument.querySelector(`label[for=${r.id}]`)?.textContent)

  it('zegt in titel en kop dat dit geen eHerkenning is', async () => {
    const { body } = await open()
    expect(document.title).toBe(TITEL)
    expect(getByRole(body, 'heading', { level: 1 }).textContent).toBe(TITEL)
  })

  it('toont precies één keuzerondje per persoon van de oefenwereld, met het label als naam', async () => {
    const { body } = await open()
    expect(namen(body)).toEqual(['Adviseur · GGD Zandbakland', 'Medewerker · <b>Zandstorm</b> & Co'])
    expect(getByRole(body, 'radio', { name: 'Adviseur · GGD Zandbakland' })).toHaveProperty('checked', false)
    expect(body.querySelector('main b')).toBeNull()
  })

  it('toont alleen de andere wereld als het portaal naar een persoon daaruit wijst, en kiest die vast', async () => {
    const { body } = await open({ login_hint: 'elders' })
    expect(namen(body)).toEqual(['Adviseur · GGD Zandbakland · w-1'])
    expect(getByRole(body, 'radio')).toHaveProperty('checked', true)
  })

  it.each([
    ['login_hint met een wereld', { login_hint: 'w-1' }, ''],
    ['de vraag ?wereld=', {}, '?wereld=w-1'],
  ])('kent een wereld aan %s', async (_wat, anders, vraag) => {
    const { body } = await open(anders, vraag)
    expect(namen(body)).toEqual(['Adviseur · GGD Zandbakland · w-1'])
    expect(getByRole(body, 'radio')).toHaveProperty('checked', false)
  })

  it('valt bij een onbekende aanwijzing terug op de vaste oefenwereld', async () => {
    expect(namen((await open({ login_hint: 'bestaat-niet' })).body)).toHaveLength(2)
  })

  it('biedt vijf niveaus met LoA3 als voorkeur, en twee knoppen', async () => {
    const { body } = await open()
    expect(getAllByRole(body, 'option').map((o) => o.textContent)).toEqual(['LoA1', 'LoA2', 'LoA2+', 'LoA3', 'LoA4'])
    expect(getByLabelText(body, 'Betrouwbaarheidsniveau')).toHaveProperty('value', 'loa3')
    expect(getAllByRole(body, 'button').map((b) => b.textContent)).toEqual(['Inloggen', 'Annuleren'])
  })

  it('heeft geen scripts, geen stijl in de pagina en een strikt beveiligingsbeleid', async () => {
    const { antwoord, body } = await open()
    expect(body.ownerDocument.querySelectorAll('script, style, [style], [onclick]')).toHaveLength(0)
    const beleid = antwoord.headers.get('content-security-policy')
    expect(beleid).toContain("default-src 'none'")
    expect(beleid).toContain("form-action 'self' http://localhost:3000")
    expect(beleid).not.toContain('unsafe')
    expect(antwoord.headers.getSetCookie().filter((cookie) => cookie.includes('sessie'))).toEqual([])
  })

  it('serves its style sheet', async () => {
    const antwoord = await fetch(`${idp.url}/oefenlogin.css`)
    expect(antwoord.headers.get('content-type')).toContain('text/css')
    expect(await antwoord.text()).toContain('prefers-color-scheme: dark')
  })

  it.each([
    ['gewoon', {}, ''],
    ['met een gekozen persoon en een storing', { login_hint: 'ggd' }, '?storing=verkeerde-nonce'],
  ])('heeft volgens axe geen toegankelijkheidsfouten: %s', async (_wat, anders, vraag) => {
    await open(anders, vraag)
    // Contrast needs a real browser; jsdom has no layout.
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})
