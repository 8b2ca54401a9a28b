'use client'
import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { Formulier } from '#components/formulier/formulier.tsx'
import { useFormulier } from '#components/formulier/use-formulier.ts'
import { Alert } from '#components/ui/alert.tsx'
import { Paneel, Taakindeling } from '#components/ui/indeling.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { PRIVILEGE_LABEL } from '#lib/domain/deelnemer.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { wijzigToegang } from './deelnemer-queries.ts'
import { ToegangKeuze } from './toegang-keuze.tsx'

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  deelnemer: Deelnemer
  /** Strikt vertrouwelijk and added by others than this partner: what the choice is about; null when nobody can tell. */
  aantalStrikt: number | null
  /** Those documents by name: read before the button, on a telephone too. */
  children: ReactNode
}>

/** Switches beperkt and volledig, after saying what this partner gains or loses. */
export function ToegangWijzigen({ samenwerkingId, deelnemer, aantalStrikt, children }: Props) {
  const router = useRouter()
  const [keuze, setKeuze] = useState<string | null>(deelnemer.privilege)
  const [gelijkGebleven, setGelijkGebleven] = useState(false)
  const lijst = `/samenwerkingen/${samenwerkingId}/ketenpartners`
  const formulier = useFormulier({
    naam: 'toegang',
    schema: () => import('#lib/domain/deelnemer-schema.ts').then((schema) => schema.ToegangWijziging),
    verstuur: (wijziging) => wijzigToegang(samenwerkingId, deelnemer.oin, wijziging),
    gelukt: () => {
      router.push(`${lijst}?gewijzigd=${deelnemer.oin}`)
      router.refresh()
    },
  })
  return (
    <Formulier
      onSubmit={(event) => {
        const gelijk = keuze !== null && keuze === deelnemer.privilege
        setGelijkGebleven(gelijk)
        if (gelijk) event.preventDefault()
        else formulier.onSubmit(event)
      }}
    >
      <Taakindeling
        paneel={
          <Paneel titel="Wat verandert er?">
            <p className="mt-2 text-tabel">{gevolgVan(deelnemer, keuze, aantalStrikt)}</p>
          </Paneel>
        }
      >
        <FormulierKop {...formulier} />
        <ToegangKeuze
          id={formulier.idVan('privilege')}
          fout={formulier.foutVan('privilege')}
          onKies={(nu) => {
            setKeuze(nu)
            setGelijkGebleven(false)
          }}
          {...(deelnemer.privilege !== null && { gekozen: deelnemer.privilege })}
        />
      </Taakindeling>
      {children}
      <div className="mt-8 space-y-6">
        <div role="status">{gelijkGebleven && <NietGewijzigd deelnemer={deelnemer} />}</div>
        <KnoppenRij>
          <Knop bezig={formulier.bezig}>Toegang wijzigen</Knop>
          <KnopLink href={lijst} variant="tekst">
            Annuleren
          </KnopLink>
        </KnoppenRij>
      </div>
    </Formulier>
  )
}

function NietGewijzigd({ deelnemer: { naam, privilege } }: Readonly<{ deelnemer: Deelnemer }>) {
  if (privilege === null) return null
  return (
    <Alert soort="info" titel="Er is niets gewijzigd">
      {naam} heeft al {PRIVILEGE_LABEL[privilege].toLowerCase()}. Kies de andere toegang, of annuleer.
    </Alert>
  )
}

function gevolgVan({ naam, privilege }: Deelnemer, keuze: string | null, aantal: number | null): string {
  if (keuze === null || keuze === privilege) return `Er verandert niets voor ${naam}.`
  if (aantal === 0) {
    return keuze === 'VT'
      ? `Er zijn nu geen strikt vertrouwelijke documenten van anderen. ${naam} ziet wat er nog bij komt.`
      : `Er zijn nu geen strikt vertrouwelijke documenten van anderen. ${naam} ziet niet wat er nog bij komt.`
  }
  const documenten =
    aantal === null
      ? 'de strikt vertrouwelijke documenten van anderen'
      : aantal === 1
        ? 'dit strikt vertrouwelijke document'
        : `deze ${aantal} strikt vertrouwelijke documenten`
  return keuze === 'VT'
    ? `${naam} ziet straks ${documenten}, en elk strikt vertrouwelijk document dat er nog bij komt.`
    : `${naam} ziet ${documenten} niet meer. Eerder gedownloade kopieën blijven bij hen. Wat ${naam} zelf toevoegde, blijft die zien.`
}
