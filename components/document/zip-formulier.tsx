import type { ReactNode } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Knop, KnoppenRij } from '#components/ui/knop.tsx'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { pastNietInZip } from '#lib/domain/zip.ts'
import type { ProblemCode } from '#lib/problem/problem-schema.ts'
import { AllesOpPagina } from './selectie.tsx'

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  metStrikt: boolean
  /** There is an actieverzoek that the selection may be linked to. */
  koppelbaar: boolean
  /** As many as we can see, as many as go into one zip, and as many as stand on this page. */
  aantal: number
  hoogstens: number
  opPagina: number
  /** Why no zip came, as the address says: then the acts it speaks of are in sight. */
  reden?: unknown
  /** Before the acts, on their line: how many there are. */
  kop: ReactNode
  children: ReactNode
}>

/** Where a browser cannot show the inside of a closed `details`, its summary stays. */
const OPEN_BIJ_KEUZE = 'group-has-[[name=documentId]:checked]:details-content:[content-visibility:visible]'
const WEG_BIJ_KEUZE = 'supports-[selector(::details-content)]:group-has-[[name=documentId]:checked]:hidden'
/** On a wide and high enough screen the acts stay in sight while one chooses further down. */
const BLIJFT_BIJ_KEUZE =
  '[@media(width>=768px)_and_(height>=640px)]:group-has-[[name=documentId]:checked]:sticky [@media(width>=768px)_and_(height>=640px)]:[&~*_:is(a,input)]:scroll-mt-44'

/**
 * Around the list, whose checkboxes are its choice; the acts stand above it. A plain GET, so that it works without JavaScript.
 * They start closed, for the list itself is what one came for, and are there as soon as something is chosen.
 */
export function ZipFormulier(props: Props) {
  const { samenwerkingId, metStrikt, koppelbaar, opPagina, reden, kop, children } = props
  return (
    <form action={`/api/samenwerkingen/${samenwerkingId}/documenten/zip`} method="get" className="group">
      <div className={`top-0 z-10 mb-1 flex flex-wrap items-center gap-x-6 bg-paper ${BLIJFT_BIJ_KEUZE}`}>
        {kop}
        <fieldset className="niet-afdrukken contents">
          <legend className="sr-only">Met meer documenten tegelijk</legend>
          {opPagina > 1 && <AllesOpPagina aantal={opPagina} />}
          <details className={`contents details-content:basis-full ${OPEN_BIJ_KEUZE}`} open={isReden(reden)}>
            <summary className={`min-h-11 py-2.5 font-[650] md:text-meta md:leading-6 ${WEG_BIJ_KEUZE}`}>
              {koppelbaar ? 'Downloaden als zip of koppelen' : 'Downloaden als zip'}
            </summary>
            <div id="selectie" className="space-y-2 pt-1 pb-3">
              <KnoppenRij>
                <Knoppen {...props} />
              </KnoppenRij>
              {metStrikt && <StriktMeenemen />}
            </div>
          </details>
        </fieldset>
      </div>
      {children}
      <p className="niet-afdrukken mt-3 hidden group-has-[[name=documentId]:checked]:block [@media(width>=768px)_and_(height>=640px)]:hidden!">
        <a href="#selectie">Naar de knoppen voor uw selectie</a>
      </p>
      <p className="niet-afdrukken mt-3 leesbreedte text-meta text-ink-2">
        In de zip zit een inhoudsopgave die van elk document zegt of het heel is. Hoe groot de zip wordt, weten wij
        vooraf niet.
      </p>
    </form>
  )
}

function Knoppen({ samenwerkingId, koppelbaar, aantal, hoogstens }: Props) {
  return (
    <>
      <Knop variant="klein" name="keuze" value="selectie">
        Selectie downloaden (zip)
      </Knop>
      {koppelbaar && (
        <Knop variant="klein" formAction={`/samenwerkingen/${samenwerkingId}/documenten/koppelen`}>
          Selectie koppelen aan actieverzoek
        </Knop>
      )}
      {aantal <= hoogstens ? (
        <Knop variant="klein" name="keuze" value="alles">
          Alles downloaden (zip)
        </Knop>
      ) : (
        <p className="basis-full text-meta">{pastNietInZip(aantal, hoogstens)}</p>
      )}
    </>
  )
}

function StriktMeenemen() {
  return (
    <div className="flex items-start gap-3 py-1.5">
      <input
        id="zip-strikt"
        type="checkbox"
        name="strikt"
        value="ja"
        aria-describedby="zip-strikt-uitleg"
        className="mt-0.5 size-5 flex-none"
      />
      <div className="flex flex-wrap items-baseline gap-x-3">
        <label htmlFor="zip-strikt" className="text-tabel">
          Strikt vertrouwelijke documenten meenemen
        </label>
        <p id="zip-strikt-uitleg" className="text-meta text-ink-2">
          Anders komen ze in geen enkele zip.
        </p>
      </div>
    </div>
  )
}

type Reden =
  'niets-gekozen' | 'alleen-strikt' | 'deels-strikt' | 'geen-documenten' | Exclude<ProblemCode, 'niet-ingelogd'>

const GEEN_ZIP = 'Er is geen zip gemaakt'
const DSO_WEG = 'Probeer het later opnieuw, of download de documenten een voor een.'

const MELDING: Readonly<Record<Reden, { titel: string; advies: string }>> = {
  'niets-gekozen': {
    titel: 'U koos geen documenten',
    advies: 'Zet een vinkje voor de documenten die u wilt, of kies Alles downloaden (zip).',
  },
  'alleen-strikt': {
    titel: GEEN_ZIP,
    advies:
      'Deze documenten zijn strikt vertrouwelijk. Zet een vinkje bij Strikt vertrouwelijke documenten meenemen als u ze wilt.',
  },
  'deels-strikt': {
    titel: GEEN_ZIP,
    advies:
      'U koos ook documenten die strikt vertrouwelijk zijn. Kies opnieuw. Zet een vinkje bij Strikt vertrouwelijke documenten meenemen, of kies die documenten niet.',
  },
  'geen-documenten': { titel: GEEN_ZIP, advies: 'Er zijn geen documenten die u kunt zien.' },
  'geen-toegang': { titel: GEEN_ZIP, advies: 'Uw organisatie mag deze documenten niet downloaden.' },
  'mandaat-ontbreekt': { titel: GEEN_ZIP, advies: 'Uw organisatie heeft dit portaal nog niet gemandateerd.' },
  'niet-gevonden': {
    titel: GEEN_ZIP,
    advies: 'Een van de gekozen documenten bestaat niet meer, of u kunt het niet meer zien. Kies opnieuw.',
  },
  'ongeldige-invoer': { titel: GEEN_ZIP, advies: 'Kies ten hoogste honderd documenten uit de lijst.' },
  'status-conflict': { titel: GEEN_ZIP, advies: 'Er is intussen iets gewijzigd. Kies opnieuw.' },
  'te-groot': {
    titel: GEEN_ZIP,
    advies: 'Dit dossier heeft te veel documenten voor één zip. Kies documenten uit de lijst.',
  },
  'type-niet-toegestaan': { titel: GEEN_ZIP, advies: 'Download de documenten een voor een.' },
  'te-veel-verzoeken': { titel: GEEN_ZIP, advies: 'Er komen te veel verzoeken tegelijk. Probeer het zo opnieuw.' },
  'dso-storing': { titel: GEEN_ZIP, advies: `Het DSO heeft een storing. ${DSO_WEG}` },
  'dso-onbereikbaar': { titel: GEEN_ZIP, advies: `Het DSO reageert niet. ${DSO_WEG}` },
  'dso-onverwacht-antwoord': {
    titel: GEEN_ZIP,
    advies: `Het DSO gaf een antwoord dat wij niet begrijpen. ${DSO_WEG}`,
  },
  'interne-fout': { titel: GEEN_ZIP, advies: `Er ging iets mis bij ons. ${DSO_WEG}` },
}

/** Why no zip came, after the portal sent its reader back to the list. */
export function ZipMelding({ reden }: Readonly<{ reden: unknown }>) {
  if (!isReden(reden)) return null
  const melding = MELDING[reden]
  return (
    <div className="mb-6">
      <Alert soort="letop" titel={melding.titel} rol="alert">
        <p>{melding.advies}</p>
      </Alert>
    </div>
  )
}

function isReden(reden: unknown): reden is Reden {
  return typeof reden === 'string' && Object.hasOwn(MELDING, reden)
}
