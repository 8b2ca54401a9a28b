import { TekstVlak } from '#components/ui/tekst-vlak.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
import { SAMENWERKING_VELD_LABEL } from '#lib/domain/samenwerking.ts'
import type { Samenwerking, SamenwerkingVelden } from '#lib/domain/samenwerking-schema.ts'

type Props = Readonly<{
  samenwerking: Samenwerking
  idVan: (veld: string) => string
  foutVan: (veld: string) => string | undefined
}>

/** The fields an initiator may change, filled with what the SWF has now. */
export function AanpasVelden({ samenwerking, idVan, foutVan }: Props) {
  const veld = (naam: keyof SamenwerkingVelden) => ({
    id: idVan(naam),
    name: naam,
    label: SAMENWERKING_VELD_LABEL[naam],
    fout: foutVan(naam),
    defaultValue: samenwerking[naam] ?? '',
    autoComplete: 'off',
  })
  return (
    <>
      <TekstInvoer {...veld('titel')} />
      <TekstVlak {...veld('beschrijving')} max={2000} optioneel />
      <TekstInvoer {...veld('globaleLocatie')} hint="Adres of omschrijving van de plek" optioneel />
      <fieldset className="space-y-6">
        <legend className="pt-2 font-serif text-h2 font-semibold">Contactpersoon</legend>
        <TekstInvoer {...veld('contactpersoonNaam')} hint="Een persoon of een team" optioneel />
        <TekstInvoer {...veld('contactpersoonEmailadres')} type="email" optioneel />
        <TekstInvoer {...veld('contactpersoonTelefoonnummer')} type="tel" smal optioneel />
      </fieldset>
      <fieldset className="space-y-6">
        <legend className="pt-2 font-serif text-h2 font-semibold">In uw eigen systeem</legend>
        <TekstInvoer {...veld('kenmerkSysteem')} hint="Bijvoorbeeld de naam van uw zaaksysteem" smal optioneel />
        <TekstInvoer {...veld('nummerBinnenSysteem')} hint="Zaaknummer. Alle deelnemers zien het." smal optioneel />
      </fieldset>
    </>
  )
}
