import type { ReactNode } from 'react'
import { Beurt } from '#components/ui/beurt.tsx'
import { Kenmerk } from '#components/ui/kenmerk.tsx'
import { RijTitel, Tabel, type Kolom, type Rij } from '#components/ui/tabel.tsx'
import { Tijd } from '#components/ui/tijd.tsx'
import { Zegel } from '#components/ui/zegel.tsx'
import { hrefVanActieverzoek, labelActieverzoekStatus } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { beurtInSamenwerking } from '#lib/domain/beurt.ts'
import { formatDatum } from '#lib/domain/datum.ts'

/** One row. `samenwerking` is what is known of its dossier: its status decides who must act. */
export type ActieverzoekRegel = Readonly<{
  actieverzoek: Actieverzoek
  samenwerking: Readonly<{ titel: string | null; status: string }>
}>

type Props = Readonly<{
  bijschrift: string
  /** Who is named: who asked us, whom we asked, or both where a list holds the two kinds. */
  partij: keyof typeof PARTIJ
  regels: readonly ActieverzoekRegel[]
  /** Inside its dossier a row needs neither zegel nor title of the dossier. */
  inDossier?: boolean
  /** Where the SWF can sort the list: the column's link for one of its fields. */
  sortering?: (veld: string) => Kolom['sorteer']
}>

const PARTIJ = {
  door: { kop: 'Gevraagd door', veld: 'zenderNaam', tekst: ({ zenderNaam }: Actieverzoek) => zenderNaam },
  aan: { kop: 'Gevraagd aan', veld: 'ontvangerNaam', tekst: ({ ontvangerNaam }: Actieverzoek) => ontvangerNaam },
  beide: {
    kop: 'Wie vroeg wie',
    veld: null,
    tekst: ({ richting, zenderNaam, ontvangerNaam }: Actieverzoek) =>
      richting === 'verzonden' ? `U vroeg ${ontvangerNaam}` : `${zenderNaam} vroeg u`,
  },
} as const

/** Actieverzoeken with the same columns wherever they stand. */
export function ActieverzoekTabel({ bijschrift, partij, regels, inDossier = false, sortering }: Props) {
  const { kop, veld, tekst } = PARTIJ[partij]
  const metSortering = (kolom: Kolom, naam: string | null): Kolom => {
    const sorteer = naam === null ? undefined : sortering?.(naam)
    return sorteer === undefined ? kolom : { ...kolom, sorteer }
  }
  const kolommen: Kolom[] = [
    ...(inDossier ? [] : [{ kop: 'Zegel', breedte: 'zegel' } as const]),
    metSortering({ kop: 'Actieverzoek', breedte: 'rest' }, 'titel'),
    metSortering({ kop, breedte: 'partij', gestapeld: partij === 'beide' ? 'zonder-kop' : 'met-kop' }, veld),
    metSortering({ kop: 'Wie is aan zet', breedte: 'beurt', gestapeld: 'zonder-kop' }, 'status'),
    metSortering({ kop: 'Gevraagd op', breedte: 'dag' }, 'creatieDatumTijd'),
  ]
  const rijen = regels.map((regel) => rijVan(regel, tekst(regel.actieverzoek), inDossier))
  return <Tabel bijschrift={bijschrift} kolommen={kolommen} rijen={rijen} rijkop={inDossier ? 0 : 1} />
}

function rijVan({ actieverzoek, samenwerking }: ActieverzoekRegel, partij: string, inDossier: boolean): Rij {
  const { actieverzoekId, samenwerkingId, titel, creatieDatumTijd, aantalBerichten } = actieverzoek
  const beurt = beurtInSamenwerking(samenwerking.status, actieverzoek)
  const dossier = (
    <>
      {samenwerking.titel !== null && `${samenwerking.titel} · `}
      <Kenmerk id={samenwerkingId} />
    </>
  )
  const cellen: ReactNode[] = [
    <RijTitel key="titel" href={hrefVanActieverzoek(actieverzoek)} titel={titel}>
      {inDossier ? berichten(aantalBerichten) : dossier}
    </RijTitel>,
    partij,
    <Stand key="stand" beurt={beurt} status={labelActieverzoekStatus(actieverzoek)} />,
    <Tijd key="tijd" iso={creatieDatumTijd} tekst={formatDatum(creatieDatumTijd)} />,
  ]
  if (!inDossier) cellen.unshift(<Zegel key="zegel" id={samenwerkingId} />)
  return { sleutel: actieverzoekId, vanU: beurt.wie === 'u', cellen }
}

/** In a stacked list on one line where it fits; what comes on the next stands below the words, as in a table. */
function Stand({ beurt, status }: Readonly<{ beurt: ReturnType<typeof beurtInSamenwerking>; status: string }>) {
  return (
    <span className="flex flex-wrap items-baseline tabel-breed:block">
      <Beurt {...beurt} />
      <span className="pl-5.5 text-meta text-ink-2 tabel-breed:block">{status}</span>
    </span>
  )
}

function berichten(aantal: number): string {
  if (aantal === 0) return 'Geen berichten'
  return aantal === 1 ? '1 bericht' : `${aantal} berichten`
}
