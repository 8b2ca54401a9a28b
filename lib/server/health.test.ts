import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestOmgeving } from '#lib/auth/test-omgeving.ts'
import { env } from '#lib/env.ts'
import { getGereedheid, leesInstelling } from './health.ts'

const sluiters: (() => Promise<void>)[] = []
const open = async (anders: Record<string, string> = {}) => {
  sluiters.push(await openTestOmgeving(anders))
}

beforeAll(() => open())
afterAll(async () => {
  for (const sluit of sluiters) await sluit()
})

test('gereed is: instellingen, certificaat en database; de SWF telt niet mee', async () => {
  await open({ SWF_BASE_URL: 'https://localhost:1/weg' })
  expect(await getGereedheid()).toEqual({ status: 'ok' })
})

test('een verlopen certificaat is een reden', async () => {
  const overTienJaar = new Date(Date.now() + 10 * 365 * 86_400_000)
  expect(await getGereedheid(overTienJaar)).toEqual({
    status: 'niet-gereed',
    redenen: [expect.stringMatching(/^SWF_CLIENT_CERT is verlopen op \d+ \w+ \d{4}$/)],
  })
})

test('een database die er niet is, is een reden, zonder adres of wachtwoord', async () => {
  await open({ DATABASE_URL: 'postgresql://wie:geheim@127.0.0.1:1/nergens' })
  const gereedheid = await getGereedheid()
  expect(gereedheid).toEqual({
    status: 'niet-gereed',
    redenen: ['de database antwoordt niet of is nog niet bijgewerkt'],
  })
})

test('een sleutel die er niet bij hoort, is een reden', async () => {
  await open()
  await open({ SWF_CLIENT_KEY: env().swf.keyPad.replace('portaal.key', 'ggd.key') })
  expect(leesInstelling()).toEqual(['SWF_CLIENT_KEY hoort niet bij SWF_CLIENT_CERT'])
})

test.each(['SWF_CLIENT_CERT', 'SWF_CLIENT_KEY', 'SWF_CA'])(
  'een bestand dat er niet is, wordt genoemd: %s',
  async (naam) => {
    await open({ [naam]: '/nergens.pem' })
    expect(leesInstelling()).toEqual([`${naam} is niet te lezen`])
  },
)

test('een profiel dat niet klopt, is een reden', async () => {
  await open({ SWF_PROFILE: '/nergens.json' })
  expect(leesInstelling()).toEqual(['SWF_PROFILE is niet te lezen'])
})

test('de oefenwereld is in productie niet gereed', async () => {
  await open({ OMGEVING: 'productie' })
  const gereedheid = await getGereedheid()
  expect(JSON.stringify(gereedheid)).toContain('test-CA')
})
