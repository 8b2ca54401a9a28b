import 'server-only'
import type { Gebruiker } from '#lib/auth/gebruiker.ts'
import {
  isHerhaling,
  magAanpassen,
  magOvergang,
  OVERGANGEN,
  RICHTING_VAN_OVERGANG,
  type Overgang,
} from '#lib/domain/actieverzoek.ts'
import {
  ActieverzoekId,
  type Actieverzoek,
  type ActieverzoekOpstelling,
  type ActieverzoekWijziging,
} from '#lib/domain/actieverzoek-schema.ts'
import type { Pagina } from '#lib/domain/pagina.ts'
import { mag } from '#lib/domain/samenwerking.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import * as dso from '#lib/dso/actieverzoeken.ts'
import { getSamenwerking } from '#lib/dso/samenwerkingen.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { metAudit } from './audit.ts'
import { eenmalig } from './eenmalig.ts'
import { moetTerugkijken } from './moet-terugkijken.ts'

export type ActieverzoekenVraag = dso.ActieverzoekFilter

/** Of which the organisation is zender or ontvanger. */
export function listActieverzoeken(
  { mandaat }: Gebruiker,
  vraag: ActieverzoekenVraag = {},
): Promise<Pagina<Actieverzoek>> {
  return dso.listActieverzoeken(mandaat, vraag)
}

export function getActieverzoek({ mandaat }: Gebruiker, id: ActieverzoekId): Promise<Actieverzoek> {
  return dso.getActieverzoek(mandaat, id)
}

/** Sends a question to one other deelnemer. `sleutel`: the idempotency key. */
export async function stelActieverzoekOp(
  gebruiker: Gebruiker,
  id: SamenwerkingId,
  opstelling: ActieverzoekOpstelling,
  sleutel: string,
): Promise<Actieverzoek> {
  const { mandaat } = gebruiker
  return eenmalig(
    gebruiker,
    { sleutel, handeling: `actieverzoek-versturen ${id}` },
    {
      doe: async () => {
        if (!mag(await getSamenwerking(mandaat, id), 'actieverzoekOpstellen')) {
          throw new ProblemError('status-conflict', { detail: 'In deze samenwerking kan geen actieverzoek meer bij.' })
        }
        return metAudit(gebruiker, 'actieverzoek-versturen', id, () => dso.createActieverzoek(mandaat, id, opstelling))
      },
      idVan: ({ actieverzoekId }) => actieverzoekId,
      lees: (actieverzoekId) => dso.getActieverzoek(mandaat, ActieverzoekId.parse(actieverzoekId)),
      zoek: async (isSindsdien) => {
        const { items } = await dso.listActieverzoeken(mandaat, {
          samenwerkingId: id,
          richting: 'verzonden',
          grootte: 100,
        })
        // The same question may have gone to others a moment before: the ontvanger tells them apart.
        const isDeze = ({ ontvanger, titel, omschrijving, creatieDatumTijd }: Actieverzoek) =>
          ontvanger === opstelling.ontvanger &&
          titel === opstelling.titel &&
          omschrijving === opstelling.omschrijving &&
          isSindsdien(creatieDatumTijd)
        return items.find(isDeze) ?? null
      },
    },
  )
}

/** Other words for a question nobody has started on. Sending what already stands there changes nothing. */
export async function pasActieverzoekAan(
  gebruiker: Gebruiker,
  id: ActieverzoekId,
  wijziging: ActieverzoekWijziging,
): Promise<Actieverzoek> {
  const { mandaat } = gebruiker
  const actieverzoek = await dso.getActieverzoek(mandaat, id)
  if (!magAanpassen(actieverzoek)) throw weigerAanpassing(actieverzoek)
  const gelijk = actieverzoek.titel === wijziging.titel && actieverzoek.omschrijving === wijziging.omschrijving
  if (gelijk) return actieverzoek
  return metAudit(gebruiker, 'actieverzoek-aanpassen', id, () => dso.changeTekst(mandaat, id, wijziging))
}

function weigerAanpassing({ richting }: Actieverzoek): ProblemError {
  if (richting === 'ontvangen') {
    return new ProblemError('geen-toegang', { detail: 'Alleen de zender past de tekst van een actieverzoek aan.' })
  }
  return new ProblemError('status-conflict', {
    detail: 'De tekst kan alleen anders zolang niemand ermee is begonnen. Stuur een bericht.',
  })
}

/** Makes a transition. Doing again what we already did gives the actieverzoek as it is, also after a lost answer. */
export async function zetOvergang(
  gebruiker: Gebruiker,
  id: ActieverzoekId,
  overgang: Overgang,
  toelichting?: string,
): Promise<Actieverzoek> {
  const actieverzoek = await dso.getActieverzoek(gebruiker.mandaat, id)
  if (!magOvergang(actieverzoek, overgang)) {
    if (isHerhaling(actieverzoek, overgang, dso.statusVoor(overgang), toelichting)) return actieverzoek
    throw weigering(actieverzoek, overgang)
  }
  return metAudit(gebruiker, `actieverzoek-${overgang}`, id, async () => {
    try {
      return await dso.changeStatus(gebruiker.mandaat, id, overgang, toelichting)
    } catch (fout) {
      return herstel(gebruiker, id, overgang, toelichting, fout)
    }
  })
}

/** A conflict or a lost answer may mean that it happened after all: look once, else the failure stands. */
async function herstel(
  { mandaat }: Gebruiker,
  id: ActieverzoekId,
  overgang: Overgang,
  toelichting: string | undefined,
  fout: unknown,
): Promise<Actieverzoek> {
  const isConflict = fout instanceof ProblemError && fout.code === 'status-conflict'
  if (!isConflict && !moetTerugkijken(fout)) throw fout
  const nu = await dso.getActieverzoek(mandaat, id).catch(() => null)
  if (nu !== null && isHerhaling(nu, overgang, dso.statusVoor(overgang), toelichting)) return nu
  throw fout
}

function weigering({ richting, status }: Actieverzoek, overgang: Overgang): ProblemError {
  const { knop } = OVERGANGEN[overgang]
  if (richting !== RICHTING_VAN_OVERGANG[overgang]) {
    const wie = RICHTING_VAN_OVERGANG[overgang] === 'ontvangen' ? 'ontvanger' : 'zender'
    return new ProblemError('geen-toegang', { detail: `${knop} kan alleen de ${wie} van dit actieverzoek.` })
  }
  return new ProblemError('status-conflict', { detail: `${knop} kan niet bij de status ${status}.` })
}
