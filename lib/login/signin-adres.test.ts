import { expect, test } from 'vitest'
import { schoonSigninAdres } from './signin-adres.ts'

const ADRES = 'https://portaal.test/api/auth/signin/eherkenning'

test.each([
  ['', ''],
  ['?acr_values=urn:etoegang:core:assurance-class:loa1', ''],
  ['?scope=openid&prompt=none&redirect_uri=https://kwaad.test&client_id=x', ''],
  ['?login_hint=ggd-1&acr_values=loa1', '?login_hint=ggd-1'],
  ['?login_hint=a%26acr_values%3Dloa1', ''],
  [`?login_hint=${'x'.repeat(101)}`, ''],
])('of %j only %j is left', (query, rest) => {
  expect(schoonSigninAdres(`${ADRES}${query}`).href).toBe(`${ADRES}${rest}`)
})
