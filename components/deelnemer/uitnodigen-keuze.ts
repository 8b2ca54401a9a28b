import type { Organisatie } from '#lib/domain/organisatie-schema.ts'
import type { Genodigde } from './uitnodigingen.ts'
import { zoekOrganisatie } from '#lib/domain/zoek-organisatie.ts'

export type KeuzeFout = Readonly<{ veld: 'oin' | 'privilege'; tekst: string }>

type Keuzes = Readonly<{ bekend: readonly Organisatie[]; al: ReadonlyMap<string, string> }>

/** OINs that cannot be chosen any more, each with the reason. */
export function nietMeerTeKiezen(
  deelnemers: readonly Readonly<{ oin: string; naam: string; isU: boolean }>[],
  lijst: readonly Pick<Genodigde, 'oin' | 'naam'>[],
): Map<string, string> {
  return new Map([
    ...lijst.map(({ oin, naam }) => [oin, `${naam} staat al op de lijst.`] as const),
    ...deelnemers.map(
      ({ oin, naam, isU }) =>
        [oin, isU ? 'Dit is uw eigen organisatie.' : `${naam} doet al mee in deze samenwerking.`] as const,
    ),
  ])
}

/** One choice of the form, or what is wrong with it. Nobody chooses the toegang for the user. */
export async function leesKeuze(
  invoer: string,
  privilege: unknown,
  { bekend, al }: Keuzes,
): Promise<{ genodigde: Genodigde } | { fouten: KeuzeFout[] }> {
  const { Uitnodiging } = await import('#lib/domain/deelnemer-schema.ts')
  const gevonden = zoekOrganisatie(invoer, bekend, al)
  const oin = 'advies' in gevonden ? null : gevonden.oin
  const gekeurd = Uitnodiging.safeParse({ oin, privilege })
  if (gekeurd.success && !('advies' in gevonden)) {
    const naam = gevonden.naam ?? 'Niet in het adresboek'
    return { genodigde: { ...gekeurd.data, naam, sleutel: crypto.randomUUID(), stand: 'klaar', reden: null } }
  }
  const toegangOntbreekt = privilege !== 'BT' && privilege !== 'VT'
  return {
    fouten: [
      ...('advies' in gevonden ? [{ veld: 'oin', tekst: gevonden.advies } as const] : []),
      ...(toegangOntbreekt ? [{ veld: 'privilege', tekst: 'Kies beperkte of volledige toegang.' } as const] : []),
    ],
  }
}
