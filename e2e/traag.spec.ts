import { expect, test } from './fixtures.ts'

test.use({ scenario: 'seed' })

const TRAAG = 'Dit duurt langer dan normaal. U hoeft niets te doen.'

test('komt de volgende pagina niet, dan zegt het portaal na tien seconden dat het langer duurt', async ({
  wereld,
  inloggen,
}) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const dossier = `/samenwerkingen/${wereld.dossier('Nieuwbouw school').samenwerkingId}`
  const documenten = `${dossier}/documenten`
  await page.goto(dossier)
  const { promise: later, resolve: laatDoor } = Promise.withResolvers<null>()
  await page.route(
    ({ pathname, searchParams }) => pathname === documenten && searchParams.has('_rsc'),
    async (route) => {
      await later
      await route.continue()
    },
  )
  const melding = page.getByRole('status').filter({ hasText: TRAAG })
  await page.clock.install()
  // The watch comes after the page itself: a click before it is there is one it did not see.
  await expect(async () => {
    await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name: 'Documenten' }).click()
    await page.clock.fastForward(10_000)
    await expect(melding).toBeVisible({ timeout: 1_000 })
  }).toPass()
  laatDoor(null)
  await page.waitForURL(`**${documenten}`)
  await expect(melding).toHaveCount(0)
})

test('op een smal scherm staat het onderdeel waar u bent in beeld, en blijft de pagina bovenaan', async ({
  wereld,
  inloggen,
}) => {
  const page = await inloggen('Behandelaar · Gemeente Zandbakdorp')
  const dossier = `/samenwerkingen/${wereld.dossier('Dakopbouw Lindelaan 4').samenwerkingId}`
  await page.setViewportSize({ width: 390, height: 844 })
  const waarvoor = page.getByRole('complementary', { name: 'Deze samenwerking' }).getByRole('link', { name: /^voor / })
  const huidig = page.getByRole('navigation', { name: 'Onderdelen' }).locator('[aria-current=page]')
  for (const onderdeel of ['', '/documenten', '/ketenpartners', '/actieverzoeken', '/notificaties']) {
    await page.goto(`${dossier}${onderdeel}`)
    await expect(huidig).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await expect(waarvoor).toHaveText('voor Uitleg keuze warmtepomp')
  }

  // From anywhere to what waits for you, and there to the act that stands below the question and its answers.
  await waarvoor.click()
  await page.waitForURL(/actieverzoeken\/./)
  await expect(waarvoor).toHaveCount(0)
  await page.getByRole('link', { name: 'Volgende stap: In behandeling nemen' }).click()
  await expect(page.getByRole('button', { name: 'In behandeling nemen' })).toBeInViewport({ ratio: 1 })
})
