import { expect, test } from './fixtures.ts'

const OPENBAAR = ['/inloggen', '/uitgelogd', '/help', '/over', '/privacy', '/bestaat-niet']
const PORTAAL = ['/werkvoorraad', '/samenwerkingen', '/notificaties', '/profiel', '/samenwerkingen/SAM-99999999']

test('elke pagina, ook een fout, heeft beleid voor inhoud en geen script zonder nonce', async ({ inloggen }) => {
  const page = await inloggen('Adviseur · GGD Zandbakland')
  for (const pad of [...OPENBAAR, ...PORTAAL]) {
    await test.step(pad, async () => {
      const antwoord = await page.request.get(pad)
      const koppen = antwoord.headers()
      const beleid = koppen['content-security-policy'] ?? ''
      const nonce = /script-src [^;]*'nonce-([0-9a-f]{32})'/.exec(beleid)?.[1]
      expect(nonce).toBeDefined()
      expect(beleid).toContain("frame-ancestors 'none'")
      expect(beleid).toContain("object-src 'none'")
      expect(beleid).not.toMatch(/script-src [^;]*'unsafe-inline'/)
      expect(koppen['referrer-policy']).toBe('same-origin')
      expect(koppen['x-content-type-options']).toBe('nosniff')
      expect(koppen['x-frame-options']).toBe('DENY')
      expect(koppen['cross-origin-opener-policy']).toBe('same-origin')
      const scripts = [...(await antwoord.text()).matchAll(/<script\b[^>]*>/g)].map(([script]) => script)
      expect(scripts.length).toBeGreaterThan(0)
      for (const script of scripts) expect(script).toContain(`nonce="${String(nonce)}"`)
    })
  }
})

test('twee keer dezelfde pagina heeft twee verschillende nonces', async ({ request }) => {
  const [een, twee] = await Promise.all([request.get('/inloggen'), request.get('/inloggen')])
  expect(een.headers()['content-security-policy']).not.toBe(twee.headers()['content-security-policy'])
})

test('niemand wijzigt zijn sessie met gegevens uit de browser', async ({ wereld, inloggen }) => {
  const page = await inloggen('Adviseur · GGD Zandbakland')
  const ander = wereld.organisatie('zandkust').oin
  const antwoord = await page.request.post('/api/auth/session', {
    headers: { origin: new URL(page.url()).origin },
    data: { data: { oin: ander, loa: 'loa4' } },
  })
  expect(antwoord.status()).toBe(404)
  await page.goto('/profiel')
  await expect(page.getByRole('main')).toContainText(wereld.organisatie('ggd').naam)
  await expect(page.getByRole('main')).toContainText('EH3')
})
