import { expect, it } from 'vitest'
import { portalEnvironment } from './portal-environment.ts'
import { readSettings } from './settings.ts'

const secrets = { databasePassword: 'a', sessionSecret: 'b', clientSecret: 'c' }

it('points the portal at the sandbox of its own instance', () => {
  const settings = readSettings(
    { PORT: '3100', SANDBOX_PORT: '9443', IDP_PORT: '4100', DATA_DIR: '/gegevens' },
    '/project',
  )
  expect(portalEnvironment(settings, secrets, 'postgresql://db')).toMatchObject({
    OMGEVING: 'sandbox',
    PORT: '3100',
    PORTAL_URL: 'http://localhost:3100',
    DATABASE_URL: 'postgresql://db',
    NEXTAUTH_SECRET: 'b',
    EH_ISSUER: 'http://127.0.0.1:4100',
    LOGIN_LIMIT_PER_MINUTE: '6000',
    SWF_BASE_URL: 'https://localhost:9443/overheid/samenwerken/api/behandelen/v5',
    SWF_CLIENT_KEY: '/gegevens/pki/portaal.key',
  })
})

it('fills in nothing of the sandbox elsewhere: what is missing there must be missed', () => {
  const settings = readSettings({ OMGEVING: 'acceptatie', SWF_BASE_URL: 'https://upstream.example/v5' }, '/project')
  expect(portalEnvironment(settings, secrets, 'postgresql://db')).toEqual({
    OMGEVING: 'acceptatie',
    SWF_BASE_URL: 'https://upstream.example/v5',
    PORT: '3000',
    PORTAL_URL: 'http://localhost:3000',
    NEXTAUTH_URL: 'http://localhost:3000',
    DATABASE_URL: 'postgresql://db',
    NEXTAUTH_SECRET: 'b',
  })
})

it('leaves what the user set alone', () => {
  const settings = readSettings({ SWF_BASE_URL: 'https://upstream.example/v5', EH_CLIENT_SECRET: 'eigen' }, '/project')
  const environment = portalEnvironment(settings, secrets, '')
  expect(environment).toMatchObject({ SWF_BASE_URL: 'https://upstream.example/v5', EH_CLIENT_SECRET: 'eigen' })
})
