/** A certificate holder: file name, name on the certificate and the OIN in its subject (absent for a server). */
export type Holder = { file: string; name: string; oin?: string }

/** The clients of the seed world that present themselves with a valid certificate. */
export const CLIENTS: readonly Holder[] = [
  { file: 'portaal', name: 'TEST Samenwerkportaal', oin: '00000099000000990000' },
  { file: 'zandbakdorp', name: 'TEST Gemeente Zandbakdorp', oin: '00000099000000010000' },
  { file: 'zandkust', name: 'TEST Omgevingsdienst Zandkust', oin: '00000099000000020000' },
  { file: 'ggd', name: 'TEST GGD Zandbakland', oin: '00000099000000040000' },
]

/** Refused in the handshake: its validity is over. */
export const EXPIRED: Holder = { file: 'verlopen', name: 'TEST Verlopen', oin: '00000099000000010000' }

/** Refused in the handshake: from a root nobody here trusts. */
export const STRANGER: Holder = { file: 'vreemd', name: 'TEST Vreemd', oin: '00000099000000010000' }

export const SERVER: Holder = { file: 'server', name: 'TEST Zandbak' }
export const ROOT = 'TEST Samenwerkportaal Stamcertificaat'
export const INTERMEDIATE = 'TEST Samenwerkportaal Tussencertificaat'
export const STRANGER_ROOT = 'TEST Vreemd Stamcertificaat'
