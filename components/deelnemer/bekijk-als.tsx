import type { ReactNode } from 'react'
import { NietOpgehaald } from '#components/probleem/niet-opgehaald.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { Blok, Paginakop } from '#components/ui/paginakop.tsx'
import { NIET_VOLLEDIG } from '#lib/domain/actieverzoek.ts'
import { magToegangWijzigen, PRIVILEGE_LABEL } from '#lib/domain/deelnemer.ts'
import type { Deelnemer } from '#lib/domain/deelnemer-schema.ts'
import { handelingenVanKetenpartner } from '#lib/domain/deelnemer-zicht.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import type { Gelezen } from '#lib/problem/gelezen.ts'
import { ActieverzoekenMet } from './actieverzoeken-met.tsx'
import { BekijkAlsDocumenten, isOnbeslist, type Zicht } from './bekijk-als-documenten.tsx'

type Props = Zicht &
  Readonly<{
    samenwerking: Samenwerking
    deelnemers: readonly Deelnemer[]
    /** Between us and this partner. */
    actieverzoeken: Gelezen<DossierActieverzoeken>
  }>

/** The dossier as one partner would see it, worked out from what we see ourselves. */
export function BekijkAls({ samenwerking, deelnemers, actieverzoeken, ...zicht }: Props) {
  const { deelnemer } = zicht
  const { naam, oin } = deelnemer
  const pad = `/samenwerkingen/${samenwerking.samenwerkingId}/ketenpartners`
  return (
    <>
      <Paginakop
        inDossier
        titel={`Bekijk als ${naam}`}
        acties={
          <KnoppenRij>
            {magToegangWijzigen(samenwerking, deelnemer) && (
              <KnopLink href={`${pad}/${oin}/toegang`} variant="secundair">
                Toegang wijzigen
              </KnopLink>
            )}
            <KnopLink href={pad} variant="tekst">
              Terug naar de ketenpartners
            </KnopLink>
          </KnoppenRij>
        }
      />
      <Alert soort="info" titel={`U bekijkt dit dossier zoals ${naam} het ziet.`}>
        <p>Dit is een berekening van dit portaal. {toegangVan(deelnemer)}</p>
        {zicht.zichtbaar !== null && !isOnbeslist(zicht) && <p>{aantallenVan(zicht.zichtbaar, zicht)}</p>}
      </Alert>
      <BekijkAlsDocumenten {...zicht} />
      <Tussen actieverzoeken={actieverzoeken}>
        <p className="mt-2 leesbreedte text-ink-2">
          Actieverzoeken tussen {naam} en andere deelnemers kent dit portaal niet. {naam} ziet die wel.
        </p>
      </Tussen>
      <Deelnemers deelnemers={deelnemers} kijker={oin} />
      <Handelingen status={samenwerking.status} />
    </>
  )
}

const TUSSEN = 'Actieverzoeken tussen u en deze organisatie'

function Tussen({ actieverzoeken, children }: Pick<Props, 'actieverzoeken'> & Readonly<{ children: ReactNode }>) {
  if (!('waarde' in actieverzoeken)) {
    return (
      <Blok titel={TUSSEN}>
        <NietOpgehaald titel="Deze actieverzoeken konden wij nu niet ophalen" />
        {children}
      </Blok>
    )
  }
  const { lijst, volledig } = actieverzoeken.waarde
  return (
    <Blok titel={TUSSEN} aantal={String(lijst.length)}>
      {lijst.length > 0 && <ActieverzoekenMet actieverzoeken={lijst} />}
      {!volledig && <p className="mt-2 leesbreedte">{NIET_VOLLEDIG}</p>}
      {children}
    </Blok>
  )
}

function aantallenVan(zichtbaar: Pagina<Document>, { eigenStrikt, verborgen }: Zicht): string {
  const ziet = zichtbaar.pagina.totaal + (eigenStrikt?.pagina.totaal ?? 0)
  const niet = verborgen?.pagina.totaal ?? 0
  return `Ziet ${ziet} van de ${ziet + niet} documenten.`
}

function toegangVan({ naam, privilege }: Deelnemer): string {
  if (privilege === null)
    return `De SWF zegt niet welke toegang ${naam} heeft. Hieronder staat wat ${naam} ten minste ziet.`
  return `Wij gaan uit van de toegang die ${naam} nu heeft: ${PRIVILEGE_LABEL[privilege].toLowerCase()}.`
}

function Deelnemers({ deelnemers, kijker }: Readonly<{ deelnemers: readonly Deelnemer[]; kijker: string }>) {
  return (
    <Blok titel="Wie deze organisatie ziet meedoen" aantal={String(deelnemers.length)}>
      <ul className="list-disc pl-5">
        {deelnemers.map(({ oin, naam, rol }) => (
          <li key={oin}>
            {naam}
            {oin === kijker ? ' (deze organisatie zelf)' : rol === 'INITIATOR' ? ' (initiator, dat bent u)' : ''}
          </li>
        ))}
      </ul>
    </Blok>
  )
}

function Handelingen({ status }: Readonly<{ status: string }>) {
  const handelingen = handelingenVanKetenpartner(status)
  return (
    <Blok titel="Wat deze organisatie nu kan">
      <ul className="leesbreedte list-disc space-y-1 pl-5">
        {handelingen
          .filter(({ mag }) => mag)
          .map(({ tekst }) => (
            <li key={tekst}>{tekst}.</li>
          ))}
      </ul>
      <h3 className="mt-4 font-[650]">En niet</h3>
      <ul className="leesbreedte list-disc space-y-1 pl-5">
        {handelingen
          .filter(({ mag }) => !mag)
          .map(({ tekst }) => (
            <li key={tekst}>{tekst}.</li>
          ))}
      </ul>
    </Blok>
  )
}
