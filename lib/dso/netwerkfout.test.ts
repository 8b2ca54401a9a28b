import { expect, test } from 'vitest'
import { ProblemError } from '#lib/problem/problem.ts'
import { CertificaatFout, toNetwerkProblem } from './netwerkfout.ts'

const fout = (code: string, cause?: Error) => Object.assign(new Error(code, { cause }), { code })

test.each([
  ['ECONNREFUSED', fout('ECONNREFUSED'), null],
  ['ENOTFOUND', fout('ENOTFOUND'), null],
  ['connect timeout', fout('UND_ERR_CONNECT_TIMEOUT'), null],
  ['headers timeout', fout('UND_ERR_HEADERS_TIMEOUT'), null],
  ['closed socket', fout('UND_ERR_SOCKET'), null],
  ['closed after a part', Object.assign(fout('UND_ERR_SOCKET'), { socket: { bytesRead: 12 } }), null],
  ['no error at all', 'stuk', null],
  ['alert: certificate required', fout('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'), 'portaal'],
  ['alert inside a socket error', fout('UND_ERR_SOCKET', fout('ERR_SSL_TLSV1_ALERT_UNKNOWN_CA')), 'portaal'],
  ['alert: expired', fout('ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED'), 'portaal'],
  ['key of another certificate', fout('ERR_OSSL_X509_KEY_VALUES_MISMATCH'), 'portaal'],
  ['unknown root', fout('SELF_SIGNED_CERT_IN_CHAIN'), 'upstream'],
  ['no issuer', fout('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'), 'upstream'],
  ['their certificate expired', fout('CERT_HAS_EXPIRED'), 'upstream'],
  ['another host', fout('ERR_TLS_CERT_ALTNAME_INVALID'), 'upstream'],
])('%s is dso-onbereikbaar, certificate of: %s', (_titel, oorzaak, partij) => {
  const problem = toNetwerkProblem(oorzaak)
  expect(problem.code).toBe('dso-onbereikbaar')
  expect(problem.cause instanceof CertificaatFout ? problem.cause.partij : null).toBe(partij)
  expect(problem.detail?.includes('certificaat')).toBe(partij !== null)
})

test('a connection that closes before any answer may be a refused certificate; only the log says so', () => {
  const problem = toNetwerkProblem(Object.assign(fout('UND_ERR_SOCKET'), { socket: { bytesRead: 0 } }))
  expect(problem).toMatchObject({
    code: 'dso-onbereikbaar',
    detail: 'Het DSO reageert niet.',
    cause: { partij: 'portaal-misschien' },
  })
})

test('what our own upload stream says is passed on', () => {
  const eigen = new ProblemError('ongeldige-invoer')
  expect(toNetwerkProblem(eigen)).toBe(eigen)
})
