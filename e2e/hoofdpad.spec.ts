import { expect, test } from './fixtures.ts'
import { startSamenwerking } from './stappen/dossier.ts'
import { vertelHoofdpad } from './stappen/hoofdpad.ts'
import { verwachtNietInDossier, verwachtOveralNiets } from './stappen/niet-gevonden.ts'

test('twee organisaties doen hun werk, en een derde ziet niet wat strikt vertrouwelijk is', async ({
  wereld,
  inloggen,
}, testInfo) => {
  test.setTimeout(180_000)
  await vertelHoofdpad({ wereld, inloggen, plek: (naam) => testInfo.outputPath(naam), bytes: 60_000_000 })
})

test('in een dossier van anderen bestaat niets, via geen enkel adres', async ({ inloggen }) => {
  const behandelaar = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const samenwerkingId = await startSamenwerking({ verzoeknummer: '2026112200002', naam: 'Besloten dossier' })(
    behandelaar,
  )
  const vreemde = await inloggen('Adviseur · Adviesbureau Duinzicht')
  await verwachtOveralNiets(vreemde.request, samenwerkingId)
  await verwachtNietInDossier(behandelaar.request, samenwerkingId)
  expect((await vreemde.request.get(`/api/samenwerkingen/${samenwerkingId}`)).status()).toBe(404)
  expect((await vreemde.request.get(`/api/samenwerkingen/${samenwerkingId}/documenten`)).status()).toBe(404)
})
