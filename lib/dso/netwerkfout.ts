import 'server-only'
import { ProblemError } from '#lib/problem/problem.ts'

/** The handshake failed on a certificate: theirs is not trusted here, or ours not there. `code` is Node's or OpenSSL's. */
export class CertificaatFout extends Error {
  override readonly name = 'CertificaatFout'
  readonly partij: 'portaal' | 'upstream'

  constructor(partij: 'portaal' | 'upstream', cause: unknown) {
    super(partij === 'portaal' ? 'upstream refuses our certificate' : 'upstream certificate is not trusted', { cause })
    this.partij = partij
  }
}

const HUN_CERTIFICAAT =
  /^(SELF_SIGNED_CERT|UNABLE_TO_|DEPTH_ZERO_|CERT_|ERR_TLS_CERT_ALTNAME_INVALID|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH)/
const ONS_CERTIFICAAT = /ALERT|ERR_OSSL_X509_KEY_VALUES_MISMATCH/

const ONBEREIKBAAR = 'Het DSO reageert niet.'

/** Whatever undici throws, as `dso-onbereikbaar`; a certificate problem is told apart in `detail` and `cause`. A ProblemError of our own body stream passes unchanged. */
export function toNetwerkProblem(fout: unknown): ProblemError {
  if (fout instanceof ProblemError) return fout
  const partij = certificaatPartij(fout)
  if (partij === null) return new ProblemError('dso-onbereikbaar', { detail: ONBEREIKBAAR, cause: fout })
  const detail =
    partij === 'portaal'
      ? 'Het DSO weigert het certificaat van dit portaal. Meld dit aan de beheerder.'
      : 'Het certificaat van het DSO is niet te vertrouwen. Meld dit aan de beheerder.'
  return new ProblemError('dso-onbereikbaar', { detail, cause: new CertificaatFout(partij, fout) })
}

function certificaatPartij(fout: unknown): CertificaatFout['partij'] | null {
  const code = codeVan(fout)
  if (HUN_CERTIFICAAT.test(code)) return 'upstream'
  return ONS_CERTIFICAAT.test(code) ? 'portaal' : null
}

function codeVan(fout: unknown): string {
  if (!(fout instanceof Error)) return ''
  const eigen = 'code' in fout && typeof fout.code === 'string' ? fout.code : ''
  // undici wraps what the socket said.
  return eigen.startsWith('UND_ERR') && fout.cause instanceof Error ? codeVan(fout.cause) || eigen : eigen
}
