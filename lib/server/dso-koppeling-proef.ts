import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import { FOUT_UITLEG, type KoppelingFout } from '#lib/domain/dso-koppeling.ts'
import type { KoppelingProef, ProefRegel } from '#lib/domain/dso-koppeling-schema.ts'
import { listActieverzoeken } from '#lib/dso/actieverzoeken.ts'
import { koppelingFoutVan } from '#lib/dso/dso-koppeling-fout.ts'
import { listNotificaties } from '#lib/dso/notificaties.ts'
import { listSamenwerkingen } from '#lib/dso/samenwerkingen.ts'
import { tijdVan } from '#lib/dso/tijd.ts'
import { getCertificaatStand } from '#lib/mtls/wissel.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metAudit } from './audit.ts'
import { assertBeheerder } from './beheerder.ts'
import { beoordeelCertificaat, beoordeelKlok, beoordeelMandaat } from './dso-koppeling-oordeel.ts'
import { getMandaatStand } from './dso-koppeling.ts'

type Lezing = { id: ProefRegel['id']; titel: string; lees: (gebruiker: Gebruiker) => Promise<unknown> }

const LEZINGEN: readonly Lezing[] = [
  {
    id: 'samenwerkingen',
    titel: 'Samenwerkingen ophalen',
    lees: ({ mandaat }) => listSamenwerkingen(mandaat, { grootte: 1 }),
  },
  {
    id: 'actieverzoeken',
    titel: 'Actieverzoeken ophalen',
    lees: ({ mandaat }) => listActieverzoeken(mandaat, { grootte: 1 }),
  },
  {
    id: 'notificaties',
    titel: 'Notificaties ophalen',
    lees: ({ mandaat }) => listNotificaties(mandaat, { grootte: 1 }),
  },
]

/** Failures that come before any answer: what follows cannot be tested then. */
const ZONDER_ANTWOORD: ReadonlySet<KoppelingFout> = new Set([
  'certificaat-geweigerd',
  'afgebroken',
  'dso-certificaat',
  'onbereikbaar',
])

/**
 * Tests the connection for the beheerder: our own certificate and mandate, then three read-only calls with the mandate of
 * this session. A failing check is a result, not an error; changes nothing upstream.
 */
export function proefKoppeling(gebruiker: Gebruiker, nu = new Date()): Promise<KoppelingProef> {
  assertBeheerder(gebruiker)
  return metAudit(gebruiker, 'koppeling-testen', 'koppeling', async () => {
    const eigen = [beoordeelCertificaat(getCertificaatStand(), nu), beoordeelMandaat(await getMandaatStand(gebruiker))]
    const regels = gebruiker.gemandateerd ? await proefAanroepen(gebruiker) : []
    return { tijdstip: nu.toISOString(), regels: [...eigen, ...regels] }
  })
}

async function proefAanroepen(gebruiker: Gebruiker): Promise<ProefRegel[]> {
  const regels: ProefRegel[] = []
  let verbinding: ProefRegel | undefined
  for (const lezing of LEZINGEN) {
    const fout = verbinding?.uitslag === 'fout' ? 'niet-gedaan' : await probeer(lezing, gebruiker)
    verbinding ??= toVerbinding(fout)
    regels.push(toRegel(lezing, verbinding.uitslag === 'fout' ? 'niet-gedaan' : fout))
  }
  const klok = verbinding?.uitslag === 'goed' ? [beoordeelKlok(tijdVan(gebruiker.mandaat), new Date())] : []
  return [...(verbinding ? [verbinding] : []), ...regels, ...klok]
}

async function probeer({ lees }: Lezing, gebruiker: Gebruiker): Promise<KoppelingFout | null> {
  try {
    await lees(gebruiker)
    return null
  } catch (fout) {
    if (!(fout instanceof ProblemError)) throw fout
    // A read of a list that the SWF calls wrong or gone means that this portal asks the wrong question.
    return koppelingFoutVan(fout) ?? 'onleesbaar'
  }
}

function toVerbinding(fout: KoppelingFout | 'niet-gedaan' | null): ProefRegel {
  const regel = { id: 'verbinding', titel: 'Verbinding met tweezijdig TLS' } as const
  if (fout === null || fout === 'niet-gedaan' || !ZONDER_ANTWOORD.has(fout)) {
    const uitleg = 'Het DSO neemt de verbinding aan en antwoordt. Beide certificaten zijn vertrouwd.'
    return { ...regel, uitslag: 'goed', uitleg, advies: null }
  }
  const { uitleg, advies } = FOUT_UITLEG[fout]
  return { ...regel, uitslag: 'fout', uitleg, advies }
}

function toRegel({ id, titel }: Lezing, fout: KoppelingFout | 'niet-gedaan' | null): ProefRegel {
  if (fout === null) return { id, titel, uitslag: 'goed', uitleg: 'Het DSO gaf een antwoord dat klopt.', advies: null }
  if (fout === 'niet-gedaan') {
    return { id, titel, uitslag: 'niet-gedaan', uitleg: 'Niet geprobeerd: er is geen verbinding.', advies: null }
  }
  const { kort, uitleg, advies } = FOUT_UITLEG[fout]
  return { id, titel, uitslag: 'fout', uitleg: `${kort}. ${uitleg}`, advies }
}
