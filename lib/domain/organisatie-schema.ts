import * as z from 'zod/mini'

/** Organisatie-identificatienummer: 20 positions, an 8-digit prefix and a number that may hold letters (OIN-stelsel, Logius). */
export const Oin = z
  .string()
  .check(
    z.trim(),
    z.regex(/^\d{8}[0-9A-Za-z]{12}$/, 'Een OIN heeft 20 tekens: 8 cijfers en daarna 12 cijfers of letters.'),
  )
  .brand<'Oin'>()
export type Oin = z.infer<typeof Oin>

export const OrganisatieSoort = z.enum(['bevoegd-gezag', 'behandeldienst', 'ketenpartner'])
export type OrganisatieSoort = z.infer<typeof OrganisatieSoort>

export const Organisatie = z.object({ oin: Oin, naam: z.string() })
export type Organisatie = z.infer<typeof Organisatie>
