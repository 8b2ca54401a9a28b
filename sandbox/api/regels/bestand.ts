/** File types the sandbox takes (DOC9, own choice), by extension, with the `formaat` it stores. */
const FORMATEN: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  gif: 'image/gif',
  csv: 'text/csv',
  txt: 'text/plain',
  xml: 'application/xml',
  gml: 'application/gml+xml',
  json: 'application/json',
  dwg: 'image/vnd.dwg',
  dxf: 'image/vnd.dxf',
  ifc: 'application/x-step',
  zip: 'application/zip',
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
}

const LANGSTE_NAAM = 255

/** MIME type for a file name, or null when the sandbox does not take such files. */
export function formaatVan(bestandsNaam: string): string | null {
  const extensie = /\.([^.]+)$/.exec(bestandsNaam)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(FORMATEN, extensie) ? (FORMATEN[extensie] ?? null) : null
}

/** Windows, Linux and macOS programs and scripts, whatever they call themselves. */
export function isUitvoerbaar(begin: Buffer): boolean {
  const teken = begin.subarray(0, 4).toString('latin1')
  return ['MZ', '#!', '\x7fELF', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe'].some((magie) => teken.startsWith(magie))
}

/** A name that can be stored and sent back in a header. */
export function isBestandsnaam(naam: string): boolean {
  return naam.trim() !== '' && naam.length <= LANGSTE_NAAM && !/[\p{Cc}/\\]/u.test(naam)
}

/** Browsers and undici write these three as percent codes in a multipart file name, and nothing else. */
export function decodeFormNaam(naam: string): string {
  return naam.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replaceAll('%22', '"')
}

/** `attachment` with a plain name for old readers and the exact one for all others (RFC 6266). */
export function toContentDisposition(bestandsNaam: string): string {
  const plat = bestandsNaam.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const exact = encodeURIComponent(bestandsNaam).replace(
    /['()*]/g,
    (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plat}"; filename*=UTF-8''${exact}`
}
