import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestSandbox } from '../test/test-sandbox.ts'

let sandbox: Awaited<ReturnType<typeof startTestSandbox>>
let wereld: Awaited<ReturnType<typeof sandbox.wereld>>

beforeAll(async () => {
  sandbox = await startTestSandbox()
  wereld = await sandbox.wereld({ scenario: 'leeg' })
})
afterAll(() => sandbox.stop())

const pagina = async (pad: string) => {
  const antwoord = await fetch(`${sandbox.urls.controlUrl}${pad}`)
  return { status: antwoord.status, headers: antwoord.headers, tekst: await antwoord.text() }
}

it('toont wat er werd gevraagd, met het oordeel, en ontsnapt wat een beller verzint', async () => {
  await wereld.als('ggd').get('/samenwerkingen?titel=%3Cscript%3E')
  await wereld.als('ggd').stuur('GET', '/samenwerkingen', { 'x-oin': '<b>123' })
  await wereld.als('ggd').stuur('GET', '/samenwerkingen', { 'x-oin': wereld.oinVan('zandbakdorp') })
  const { status, tekst } = await pagina('/venster')
  expect(status).toBe(200)
  expect(tekst).toContain(wereld.oinVan('ggd'))
  expect(tekst).toMatch(/<strong>403<\/strong> Het certificaat waarmee u belt is niet gemandateerd/)
  expect(tekst).toMatch(/<strong>401<\/strong>/)
  expect(tekst).toContain('&lt;b&gt;123')
  expect(tekst).not.toMatch(/<b>123|<script>/)
})

it('toont ook wie in de handdruk wordt geweigerd', async () => {
  await expect(sandbox.metCertificaat('verlopen', wereld.oinVan('ggd')).get('/samenwerkingen')).rejects.toThrow()
  await expect.poll(async () => (await pagina('/venster')).tekst, { timeout: 10_000 }).toContain('geweigerd vóór HTTP')
})

it('filtert op wereld', async () => {
  const ander = await sandbox.wereld({ scenario: 'leeg' })
  await ander.als('ggd').get('/notificaties')
  const { tekst } = await pagina(`/venster/rijen?wereld=${ander.wereldId}`)
  expect(tekst.match(/<tr>/g)).toHaveLength(1)
  expect(tekst).toContain('/notificaties')
})

it('haalt niets van buiten en laat geen vreemde scripts toe', async () => {
  for (const pad of ['/venster', '/contract']) {
    const { headers, tekst } = await pagina(pad)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/)
    expect(tekst).not.toMatch(/(src|href)="https?:/)
  }
})

it('toont het hele koppelvlak en het register, met wat nu is omgezet', async () => {
  await wereld.bestuur('PUT', '/contract', { afwijkingen: ['U6', 'U14'] })
  const { tekst } = await pagina('/contract')
  expect(tekst.match(/<h3 id="[SPDABN]\d+"/g)).toHaveLength(30)
  expect(tekst.match(/<h3 id="U\d+"/g)).toHaveLength(16)
  expect(tekst).toContain('12 bewezen, 16 afgeleid, 2 eigen keuze')
  expect(tekst).toContain('Nu omgezet: U6, U14.')
  expect(tekst).toMatch(/<code>ActieverzoekLinksZender\.gereed<\/code> <span>`PATCH` \(A4\)/)
  expect(tekst.match(new RegExp(`omgezet</span> in ${wereld.wereldId}`, 'g'))).toHaveLength(2)
})

it('een onbekende afwijking wordt geweigerd', async () => {
  await expect(wereld.bestuur('PUT', '/contract', { afwijkingen: ['U16'] })).rejects.toThrow('422')
})
