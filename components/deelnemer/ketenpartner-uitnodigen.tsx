'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { tekstUit, useFormulier } from '#components/formulier/use-formulier.ts'
import { Paneel, Taakindeling } from '#components/ui/indeling.tsx'
import { Knop, KnoppenRij } from '#components/ui/knop.tsx'
import { TekstInvoer } from '#components/ui/veld.tsx'
import type { Organisatie } from '#lib/domain/organisatie-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { nodigUit } from './deelnemer-queries.ts'
import { ToegangKeuze } from './toegang-keuze.tsx'
import { oinUitInvoer, toSuggestie } from './zoek-organisatie.ts'

type Props = Readonly<{ samenwerkingId: SamenwerkingId; bekend: readonly Organisatie[] }>

/** Invites one organisation by name or OIN; it has access at once. */
export function KetenpartnerUitnodigen({ samenwerkingId, bekend }: Props) {
  const router = useRouter()
  const [toegang, setToegang] = useState<string | null>(null)
  const lijst = `/samenwerkingen/${samenwerkingId}/ketenpartners`
  const formulier = useFormulier({
    naam: 'uitnodigen',
    schema: () => import('#lib/domain/deelnemer-schema.ts').then((schema) => schema.Uitnodiging),
    lees: (gegevens) => ({
      oin: oinUitInvoer(tekstUit(gegevens, 'oin'), bekend),
      privilege: gegevens.get('privilege'),
    }),
    verstuur: (uitnodiging, sleutel) => nodigUit(samenwerkingId, uitnodiging, sleutel),
    gelukt: () => {
      router.push(lijst)
      router.refresh()
    },
  })
  return (
    <Taakindeling paneel={<WatVolgt toegang={toegang} />}>
      <FormulierKop {...formulier} />
      <form onSubmit={formulier.onSubmit} noValidate className="space-y-6">
        <TekstInvoer
          id={formulier.idVan('oin')}
          name="oin"
          label="Organisatie"
          hint="Typ de naam en kies uit de lijst, of vul een OIN van 20 tekens in."
          fout={formulier.foutVan('oin')}
          list="bekende-organisaties"
          autoComplete="off"
        />
        <datalist id="bekende-organisaties">
          {bekend.map((organisatie) => (
            <option key={organisatie.oin} value={toSuggestie(organisatie)} />
          ))}
        </datalist>
        <ToegangKeuze id={formulier.idVan('privilege')} fout={formulier.foutVan('privilege')} onKies={setToegang} />
        <KnoppenRij>
          <Knop bezig={formulier.bezig}>Ketenpartner uitnodigen</Knop>
          <Link href={lijst}>Annuleren</Link>
        </KnoppenRij>
      </form>
    </Taakindeling>
  )
}

function WatVolgt({ toegang }: Readonly<{ toegang: string | null }>) {
  return (
    <Paneel titel="Wat gebeurt er daarna?">
      <p className="mt-2 text-tabel">
        De organisatie kan het dossier meteen zien en krijgt een notificatie. Zij hoeft de uitnodiging niet te
        aanvaarden.
      </p>
      <p className="mt-2 text-tabel">
        {toegang === null && 'Kies welke documenten de organisatie mag zien.'}
        {toegang === 'BT' && 'Strikt vertrouwelijke documenten bestaan voor deze organisatie niet.'}
        {toegang === 'VT' && 'De organisatie ziet alle documenten, ook die er al staan en strikt vertrouwelijk zijn.'}
      </p>
    </Paneel>
  )
}
