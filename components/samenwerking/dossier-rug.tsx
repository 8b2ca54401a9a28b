import { OpnieuwOphalen } from '#components/probleem/niet-opgehaald.tsx'
import { Beurt } from '#components/ui/beurt.tsx'
import { DefinitieLijst } from '#components/ui/definitie-lijst.tsx'
import { Kenmerk } from '#components/ui/kenmerk.tsx'
import { Link } from '#components/ui/link.tsx'
import { Zegel } from '#components/ui/zegel.tsx'
import { hrefVanActieverzoek, listLopend } from '#lib/domain/actieverzoek.ts'
import { listUwBeurt, type Beurt as BeurtGegevens } from '#lib/domain/beurt.ts'
import type { Privilege } from '#lib/domain/deelnemer-schema.ts'
import type { DossierActieverzoeken } from '#lib/domain/dossier-actieverzoeken.ts'
import { formatVerzoeknummer, labelSamenwerkingStatus } from '#lib/domain/samenwerking.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { menuTelling, telwoord } from '#lib/domain/werkvoorraad.ts'
import type { Gelezen, NietGelezen } from '#lib/problem/gelezen.ts'
import { OnderdelenMenu } from './onderdelen-menu.tsx'
import { standVan } from './stand.tsx'

type Props = Readonly<{
  samenwerking: Samenwerking
  beurt: BeurtGegevens
  /** Without them nobody knows for what we are aan zet, nor how much runs. */
  actieverzoeken: Gelezen<DossierActieverzoeken>
  eigenPrivilege: Privilege | null
  /** The SWF's clock. */
  nu: Date
  aantallen: { documenten: number; ketenpartners: number }
}>

/** The spine of a dossier: which one it is, who must act, its parts, and the numbers people quote on the telephone. */
export function DossierRug({ samenwerking, beurt, actieverzoeken, eigenPrivilege, nu, aantallen }: Props) {
  const { samenwerkingId, titel, status, verzoeknummer, initiatorNaam } = samenwerking
  return (
    <aside
      aria-label="Deze samenwerking"
      className="border-line print:border-b print:pb-4 md:sticky md:top-6 md:border-r md:pr-7"
    >
      <div className="flex items-start gap-3 print:gap-4 md:block">
        <Zegel id={samenwerkingId} maat={56} />
        <div>
          <p className="font-serif text-h2 font-semibold text-balance md:mt-3.5 md:text-h1-dossier">{titel}</p>
          <p className="md:mt-2">
            <Beurt {...beurt} />
          </p>
          {'waarde' in actieverzoeken ? (
            <UwBeurt samenwerking={samenwerking} {...actieverzoeken.waarde} />
          ) : (
            <Onbekend {...actieverzoeken} genoemd={beurt.wie === 'onbekend'} />
          )}
        </div>
      </div>
      <OnderdelenMenu
        samenwerkingId={samenwerkingId}
        aantallen={{ ...aantallen, actieverzoeken: aantalOpen(actieverzoeken) }}
      />
      {/* The page that says all of it says it alone. */}
      <div className="mt-6 hidden group-has-[[data-toont=gegevens]]/dossier:hidden print:mt-4 print:block md:block">
        <DefinitieLijst
          smal
          items={[
            { term: 'Samenwerking', waarde: <Kenmerk id={samenwerkingId} /> },
            { term: 'Status', waarde: labelSamenwerkingStatus(status) },
            ...(verzoeknummer === null
              ? []
              : [
                  {
                    term: 'Verzoek',
                    waarde: <span className="tabular-nums">{formatVerzoeknummer(verzoeknummer)}</span>,
                  },
                ]),
            { term: 'Initiator', waarde: initiatorNaam },
            ...standVan(samenwerking, eigenPrivilege, nu),
          ]}
        />
      </div>
    </aside>
  )
}

/** Beyond this many only some are named: the spine is no list. */
const HOOGSTENS = 4

/** How many run, for the menu; no number where it is not known. */
function aantalOpen(actieverzoeken: Gelezen<DossierActieverzoeken>): string {
  if (!('waarde' in actieverzoeken)) return ''
  const { lijst, lopendVolledig } = actieverzoeken.waarde
  return `${menuTelling(listLopend(lijst).length, lopendVolledig)} open`
}

/** Where the turn is known all the same, what is not known is said first. */
function Onbekend({ nummer, genoemd }: NietGelezen & Readonly<{ genoemd: boolean }>) {
  return (
    <p className="mt-1 text-meta text-ink-2 md:pl-5.5">
      {!genoemd && 'Uw actieverzoeken konden wij nu niet ophalen. '}
      <OpnieuwOphalen /> <span className="block wrap-anywhere">Nummer van deze melding: {nummer}</span>
    </p>
  )
}

const BREED = 'hidden md:list-item'

type UwBeurtProps = DossierActieverzoeken & Readonly<{ samenwerking: Samenwerking }>

/** For what, one click away: a turn without its object is no news. Where room is short one by name, and none above its own page. */
function UwBeurt({ samenwerking: { samenwerkingId, status }, lijst, lopendVolledig }: UwBeurtProps) {
  const actieverzoeken = listUwBeurt(status, lijst)
  if (actieverzoeken.length === 0) return null
  const genoemd = actieverzoeken.slice(0, actieverzoeken.length > HOOGSTENS ? HOOGSTENS - 1 : HOOGSTENS)
  const meer = actieverzoeken.length - genoemd.length
  return (
    <ul className="niet-afdrukken flex flex-wrap gap-x-3 pl-5.5 text-meta group-has-[[data-toont=actieverzoek]]/dossier:hidden md:mt-1 md:block! md:space-y-1">
      {genoemd.map((actieverzoek, index) => (
        <li key={actieverzoek.actieverzoekId} className={`wrap-anywhere ${index === 0 ? '' : BREED}`}>
          <Link href={hrefVanActieverzoek(actieverzoek)} className="inline-block py-0.5 md:inline md:py-0">
            voor {actieverzoek.titel}
          </Link>
        </li>
      ))}
      {[
        { klas: BREED, aantal: meer },
        { klas: 'md:hidden', aantal: actieverzoeken.length - 1 },
      ].map(
        ({ klas, aantal }) =>
          aantal > 0 && (
            <li key={klas} className={klas}>
              <Link
                href={`/samenwerkingen/${samenwerkingId}/actieverzoeken`}
                className="inline-block py-0.5 md:inline md:py-0"
              >
                en nog {telwoord({ exact: lopendVolledig, afgebroken: !lopendVolledig })}
                {aantal}
              </Link>
            </li>
          ),
      )}
    </ul>
  )
}
