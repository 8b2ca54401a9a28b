import { expect, it } from 'vitest'
import { requirePortalSettings } from './portal-settings.ts'

it('names what is missing for a portal that is not in the sandbox, without a value or a stack trace', async () => {
  const settings = {
    ...{
      OMGEVING: 'acceptatie',
      PORTAL_URL: 'http://localhost:3000',
      DATABASE_URL: 'postgresql://wie:geheim@127.0.0.1:1/db',
    },
    ...{ NEXTAUTH_SECRET: '0123456789abcdefghijklmnopqrstuv', EH_MIN_LOA: 'loa9' },
    ...{ EH_ISSUER: '', EH_CLIENT_SECRET: '', SWF_BASE_URL: '', SWF_CLIENT_CERT: '', SWF_CLIENT_KEY: '', SWF_CA: '' },
  }
  const failure = await requirePortalSettings(settings).catch((error: unknown) => error)
  expect(failure).toMatchObject({ name: 'CommandError' })
  const lines = String(failure).split('\n').slice(1)
  expect(lines).toEqual(
    ['EH_ISSUER', 'EH_CLIENT_SECRET', 'EH_MIN_LOA', 'SWF_BASE_URL', 'SWF_CLIENT_CERT', 'SWF_CLIENT_KEY', 'SWF_CA'].map(
      (name) => `  ${name} ontbreekt of heeft geen geldige waarde`,
    ),
  )
})
