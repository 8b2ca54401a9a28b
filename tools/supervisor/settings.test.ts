import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

describe('readSettings', () => {
  it('has the documented defaults', () => {
    expect(readSettings({}, '/project')).toMatchObject({
      dataDir: '/project/.data',
      ports: { portal: 3000, api: 8443, control: 8444, idp: 4000 },
      databasePort: undefined,
      databaseUrl: undefined,
      portalUrl: 'http://localhost:3000',
    })
  })

  it('lets addresses follow their port, unless they are set', () => {
    expect(readSettings({ PORT: '3100' }, '/project').portalUrl).toBe('http://localhost:3100')
    const proxied = readSettings({ PORT: '3100', PORTAL_URL: 'https://portaal.example/' }, '/project')
    expect(proxied.portalUrl).toBe('https://portaal.example')
  })

  it('takes DATA_DIR from where the command was given', () => {
    expect(readSettings({ DATA_DIR: 'map', INIT_CWD: '/elders' }, '/project').dataDir).toBe('/elders/map')
    expect(readSettings({ DATA_DIR: '/vast' }, '/project').dataDir).toBe('/vast')
  })

  it.each(['0', 'abc', '70000', '3000.5'])('refuses PORT=%s and says so', (value) => {
    expect(() => readSettings({ PORT: value }, '/project')).toThrow(`PORT=${value} is geen poort`)
  })
})
