import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { Document, Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import type { Toevoeger } from '#lib/domain/document.ts'
import { zichtVerschil } from '#lib/domain/document-zicht.ts'

const lijst = new Intl.ListFormat('nl-NL')

/** What another vertrouwelijkheid does, in sentences for who is about to change it. */
export function gevolgVanWijziging(
  { vertrouwelijkheid, ...toevoeger }: Pick<Document, 'vertrouwelijkheid'> & Toevoeger,
  keuze: Vertrouwelijkheid,
  deelnemers: readonly Deelnemer[],
): string[] {
  if (keuze === vertrouwelijkheid) return ['Wie dit document ziet, verandert niet.']
  const verschil = zichtVerschil(deelnemers, vertrouwelijkheid, keuze, toevoeger)
  const later =
    keuze === 'SV'
      ? 'Kopieën die al zijn gedownload, blijven bij hen.'
      : 'Wie later wordt uitgenodigd, ziet het document ook.'
  if (verschil === null) {
    return [
      keuze === 'SV'
        ? 'Alleen deelnemers met volledige toegang zien dit document dan nog.'
        : 'Alle deelnemers zien dit document dan.',
      later,
    ]
  }
  const { erbij, eraf } = verschil
  if (erbij.length === 0 && eraf.length === 0) return ['Er is nu niemand voor wie dit iets verandert.', later]
  return [
    ...(erbij.length > 0 ? [`Gaan dit document zien: ${lijst.format(erbij)}.`] : []),
    ...(eraf.length > 0 ? [`Zien dit document niet meer: ${lijst.format(eraf)}.`] : []),
    later,
  ]
}
