import 'server-only'
import { formatAttachment } from '#lib/dso/inhoud-kop.ts'

/** What others wrote leaves here as a download and never as a page of ours, and is kept nowhere on the way (T28). */
export function downloadHeaders(bestandsNaam: string, formaat: string): Record<string, string> {
  return {
    'content-type': formaat,
    'content-disposition': formatAttachment(bestandsNaam),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  }
}
