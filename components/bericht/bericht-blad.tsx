import { AfdrukKnop } from '#components/ui/afdruk-knop.tsx'
import { DefinitieLijst } from '#components/ui/definitie-lijst.tsx'
import { KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { KopieerKnop } from '#components/ui/kopieer-knop.tsx'
import { Link } from '#components/ui/link.tsx'
import { Paginakop } from '#components/ui/paginakop.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import { hrefVanActieverzoek } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { plekVanBericht, schrijverVan } from '#lib/domain/bericht.ts'
import type { Bericht } from '#lib/domain/bericht-schema.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { geadresseerdeVan, toBerichtTekst } from './bericht-tekst.ts'

type Props = Readonly<{ bericht: Bericht; actieverzoek: Actieverzoek }>

/** One bericht with all that the SWF says of it: to read, to print and to take along. */
export function BerichtBlad({ bericht, actieverzoek }: Props) {
  const { berichtId, zenderNaam, inhoud, creatieDatumTijd } = bericht
  const verzoek = hrefVanActieverzoek(actieverzoek)
  return (
    <>
      <Paginakop inDossier titel={`Bericht van ${zenderNaam}`} />
      <p className="leesbreedte border-l-3 border-ink bg-sheet px-5 py-4 wrap-anywhere whitespace-pre-line">{inhoud}</p>
      <div className="mt-6">
        <DefinitieLijst
          items={[
            { term: 'Van', waarde: schrijverVan(bericht) },
            { term: 'Aan', waarde: geadresseerdeVan(bericht, actieverzoek) },
            { term: 'Verstuurd op', waarde: <Tijd iso={creatieDatumTijd} tekst={formatDatumTijd(creatieDatumTijd)} /> },
            {
              term: 'Actieverzoek',
              waarde: (
                <Link href={verzoek} className="wrap-anywhere">
                  {actieverzoek.titel}
                </Link>
              ),
            },
            { term: 'BerichtID', waarde: <span className="wrap-anywhere">{berichtId}</span> },
          ]}
        />
      </div>
      <div className="mt-6">
        <KnoppenRij>
          <KnopLink href={`${verzoek}#${plekVanBericht(berichtId)}`}>Naar de berichten</KnopLink>
          <KopieerKnop tekst={toBerichtTekst(bericht, actieverzoek)} label="Kopieer voor uw zaaksysteem" />
          <AfdrukKnop wat="Bericht" />
        </KnoppenRij>
      </div>
      {!actieverzoek.acties.includes('berichtVerzenden') && (
        <p className="mt-4 text-meta text-ink-2">Bij dit actieverzoek kan geen bericht meer bij.</p>
      )}
    </>
  )
}
