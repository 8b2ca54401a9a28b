import { Suspense, type ReactNode } from 'react'
import { Beurt } from '#components/ui/beurt.tsx'
import { Etiket } from '#components/ui/etiket.tsx'
import { BEURT_ONBEKEND } from '#lib/domain/beurt.ts'
import { VERTROUWELIJKHEID_LABEL, type Vertrouwelijkheden } from '#lib/domain/document.ts'
import { beurtVanNotificatie, describeUwBeurt, type Beurten } from '#lib/domain/notificatie-beurt.ts'
import { groepeer, type NotificatieGroep } from '#lib/domain/notificatie.ts'
import type { Notificatie } from '#lib/domain/notificatie-schema.ts'

/** What the SWF's notificatie does not say itself, on its way behind the list. `beurten` is null when they cannot be had. */
export type Bijgelezen = Readonly<{
  beurten: Promise<Beurten | null>
  vertrouwelijkheden: Promise<Vertrouwelijkheden>
}>

/** By notificatieId: what stands in a row, and at the head of the group that begins with it. */
export type Tekens = Readonly<{
  rij: Readonly<Record<string, ReactNode>>
  groep: Readonly<Record<string, ReactNode>>
}>

/** Who is aan zet and what is strikt vertrouwelijk, per row. Made on the server: the browser gets no code for it. */
export function maakTekens(notificaties: readonly Notificatie[], bijgelezen: Bijgelezen): Tekens {
  const groepen = groepeer(notificaties).filter(({ titel }) => titel !== null)
  return {
    rij: Object.fromEntries(
      notificaties.flatMap((notificatie) => {
        const teken = tekenVan(notificatie, bijgelezen)
        return teken === null ? [] : [[notificatie.notificatieId, <Suspense key="teken">{teken}</Suspense>] as const]
      }),
    ),
    groep: Object.fromEntries(
      groepen.map((groep) => [
        groep.sleutel,
        <Suspense key="teken">
          <GroepTeken groep={groep} {...bijgelezen} />
        </Suspense>,
      ]),
    ),
  }
}

function tekenVan(notificatie: Notificatie, bijgelezen: Bijgelezen): ReactNode {
  if (notificatie.actieverzoekId !== null) return <BeurtTeken notificatie={notificatie} {...bijgelezen} />
  if (notificatie.documentId !== null) return <DocumentTeken notificatie={notificatie} {...bijgelezen} />
  return null
}

type TekenProps = Bijgelezen & Readonly<{ notificatie: Notificatie }>

export async function BeurtTeken({ notificatie, beurten }: TekenProps) {
  const bekend = await beurten
  const beurt = bekend === null ? null : beurtVanNotificatie(notificatie, bekend)
  if (beurt === null) return null
  return (
    <>
      {beurt.wie === 'u' && <span aria-hidden="true" className="absolute inset-y-0 left-0 w-1 rij-van-u" />}
      <Beurt {...beurt} />
    </>
  )
}

export async function DocumentTeken({ notificatie, vertrouwelijkheden }: TekenProps) {
  const vertrouwelijkheid = (await vertrouwelijkheden).van.get(notificatie.documentId ?? '')
  if (vertrouwelijkheid === undefined) return null
  return (
    <>
      {vertrouwelijkheid === 'SV' && <Rand />}
      <Etiket soort={vertrouwelijkheid === 'SV' ? 'strikt' : 'omlijnd'}>
        {VERTROUWELIJKHEID_LABEL[vertrouwelijkheid]}
      </Etiket>
    </>
  )
}

/** A closed group hides its rows, and must not hide that one of them is strikt vertrouwelijk, or may be. */
export async function GroepTeken({ groep, vertrouwelijkheden }: Bijgelezen & Readonly<{ groep: NotificatieGroep }>) {
  const { van, volledig } = await vertrouwelijkheden
  const gevonden = groep.items.map(({ documentId }) => van.get(documentId ?? ''))
  const strikt = gevonden.filter((vertrouwelijkheid) => vertrouwelijkheid === 'SV').length
  const bekend = volledig || !gevonden.includes(undefined)
  if (strikt === 0) return bekend ? null : <span className="text-meta text-ink-2">Niet van elk bekend</span>
  const aantal = strikt === gevonden.length ? 'Alle' : `${bekend ? '' : 'Ten minste '}${strikt}`
  return (
    <>
      <Rand />
      <Etiket soort="strikt">{`${aantal} strikt vertrouwelijk`}</Etiket>
    </>
  )
}

function Rand() {
  return <span aria-hidden="true" className="absolute inset-y-0 left-0 w-1.75 rand" />
}

type VoorafProps = Bijgelezen & Readonly<{ notificaties: readonly Notificatie[]; inDossier: boolean }>

/** Above the list: what of it waits for you, and what could not be looked up. */
export function TekensVooraf({ notificaties, inDossier, ...bijgelezen }: VoorafProps) {
  return (
    <>
      <Suspense>
        <UwBeurt {...{ notificaties, inDossier }} {...bijgelezen} />
      </Suspense>
      <Suspense>
        <NietVolledig {...bijgelezen} />
      </Suspense>
    </>
  )
}

/** In a dossier the spine says already that it could not be read. */
export async function UwBeurt({ notificaties, beurten, inDossier }: VoorafProps) {
  const bekend = await beurten
  if (bekend === null) return inDossier ? null : <Beurt {...BEURT_ONBEKEND} />
  const beurt = describeUwBeurt(notificaties, bekend)
  return beurt === null ? null : <Beurt {...beurt} />
}

/** A row without a label would otherwise seem to say that its document is not strikt vertrouwelijk. */
export async function NietVolledig({ vertrouwelijkheden }: Bijgelezen) {
  if ((await vertrouwelijkheden).volledig) return null
  return <span>Hoe vertrouwelijk de documenten zijn, konden wij nu niet van elk ophalen.</span>
}
