import 'server-only'
import { ProblemError } from '#lib/problem/problem.ts'

/** Whose certificate is in the way; `portaal-misschien`: the connection was closed before any answer, which is how many servers refuse. */
export type CertificaatPartij = 'portaal' | 'portaal-misschien' | 'upstream'

const MELDING: Readonly<Record<CertificaatPartij, string>> = {
  portaal: 'upstream refuses our certificate',
  'portaal-misschien': 'upstream closed the connection before any answer; it may refuse our certificate',
  upstream: 'upstream certificate is not trusted',
}

/** The cause of a `dso-onbereikbaar` that is about a certificate, for the log and the operator. */
export class CertificaatFout extends Error {
  override readonly name = 'CertificaatFout'
  readonly partij: CertificaatPartij

  constructor(partij: CertificaatPartij, cause: unknown) {
    super(MELDING[partij], { cause })
    this.partij = partij
  }
}

const HUN_CERTIFICAAT =
  /^(SELF_SIGNED_CERT|UNABLE_TO_|DEPTH_ZERO_|CERT_|ERR_TLS_CERT_ALTNAME_INVALID|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH)/
const ONS_CERTIFICAAT = /ALERT|ERR_OSSL_X509_KEY_VALUES_MISMATCH/

const ONBEREIKBAAR = 'Het DSO reageert niet.'
const DETAIL: Readonly<Record<CertificaatPartij, string>> = {
  portaal: 'Het DSO weigert het certificaat van dit portaal. Meld dit aan de beheerder.',
  'portaal-misschien': ONBEREIKBAAR,
  upstream: 'Het certificaat van het DSO is niet te vertrouwen. Meld dit aan de beheerder.',
}

/** Whatever undici throws, as `dso-onbereikbaar`; a certificate problem is told apart in `detail` and `cause`. A ProblemError of our own body stream passes unchanged. */
export function toNetwerkProblem(fout: unknown): ProblemError {
  if (fout instanceof ProblemError) return fout
  const partij = certificaatPartij(fout)
  if (partij === null) return new ProblemError('dso-onbereikbaar', { detail: ONBEREIKBAAR, cause: fout })
  return new ProblemError('dso-onbereikbaar', { detail: DETAIL[partij], cause: new CertificaatFout(partij, fout) })
}

const GEEN_VERBINDING = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/

/** Is it certain that the SWF had no whole request of us: no connection, no trust, or our own body that stopped halfway? */
export function isNietVerstuurd(fout: unknown): boolean {
  if (fout instanceof ProblemError) return true
  const code = codeVan(fout)
  return GEEN_VERBINDING.test(code) || HUN_CERTIFICAAT.test(code) || ONS_CERTIFICAAT.test(code)
}

function certificaatPartij(fout: unknown): CertificaatPartij | null {
  const code = codeVan(fout)
  if (HUN_CERTIFICAAT.test(code)) return 'upstream'
  if (ONS_CERTIFICAAT.test(code)) return 'portaal'
  return isZonderAntwoord(fout) ? 'portaal-misschien' : null
}

/** With TLS 1.3 a refused client certificate shows only on the first read: nothing came back on a new connection. */
function isZonderAntwoord(fout: unknown): boolean {
  if (!(fout instanceof Error) || !('socket' in fout)) return false
  const { socket } = fout
  return typeof socket === 'object' && socket !== null && 'bytesRead' in socket && socket.bytesRead === 0
}

function codeVan(fout: unknown): string {
  if (!(fout instanceof Error)) return ''
  const eigen = 'code' in fout && typeof fout.code === 'string' ? fout.code : ''
  // undici wraps what the socket said.
  return eigen.startsWith('UND_ERR') && fout.cause instanceof Error ? codeVan(fout.cause) || eigen : eigen
}
