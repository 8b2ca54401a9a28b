import 'server-only'

/** The file name in a Content-Disposition, from `filename*` (RFC 8187) before `filename`; null when there is none. */
export function readBestandsnaam(disposition: string | undefined): string | null {
  const uitgebreid = /filename\*\s*=\s*(?:utf-8|iso-8859-1)'[^']*'([^;\s]+)/i.exec(disposition ?? '')?.[1]
  if (uitgebreid !== undefined) return decodeer(uitgebreid)
  const gewoon = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition ?? '')
  const waarde = gewoon?.[1]?.replaceAll(/\\(.)/g, '$1') ?? gewoon?.[2]
  // Node reads header bytes as latin1; a name sent as UTF-8 is put right.
  return waarde === undefined ? null : herstelUtf8(waarde)
}

/** `attachment` with both forms of the name: ASCII for old clients, UTF-8 for the rest (RFC 6266). */
export function formatAttachment(bestandsNaam: string): string {
  const ascii = bestandsNaam
    .normalize('NFKD')
    .replaceAll(/[^\u0020-\u007e]/g, '')
    .replaceAll(/["\\%]/g, '_')
    .trim()
  const uitgebreid = encodeURIComponent(bestandsNaam.toWellFormed()).replaceAll(
    /['()*]/g,
    (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii || 'document'}"; filename*=UTF-8''${uitgebreid}`
}

function decodeer(waarde: string): string | null {
  try {
    return decodeURIComponent(waarde)
  } catch {
    return null
  }
}

function herstelUtf8(waarde: string): string {
  const bytes = Buffer.from(waarde, 'latin1')
  const tekst = bytes.toString('utf8')
  return tekst.includes('\ufffd') ? waarde : tekst
}
