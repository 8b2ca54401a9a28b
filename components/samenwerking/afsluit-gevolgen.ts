import { formatDatum } from '#lib/domain/datum.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'

type Einde = Pick<Samenwerking, 'verwijderDatum' | 'eindDatumTijd'>

/** The SWF is not known to tell anyone (U7), so it is not promised. */
const ZEG_HET_ZELF = 'Zeg het zelf tegen de deelnemers. Of zij een notificatie krijgen, weten wij niet.'

/** The SWF sets the date at closing and does not tell it before: only the date that holds now is known (U12). */
export function listSluitGevolgen({ verwijderDatum, eindDatumTijd }: Einde): readonly string[] {
  const eind = verwijderDatum ?? eindDatumTijd
  const wanneer =
    eind === null
      ? 'De SWF bepaalt wanneer.'
      : `Nu is dat op ${formatDatum(eind)}. Door het sluiten kan dat eerder worden: dat bepaalt de SWF.`
  return [
    'De samenwerking sluit voor alle deelnemers.',
    ZEG_HET_ZELF,
    'Iedereen kan nog lezen en downloaden.',
    'Niemand kan nog documenten toevoegen, ketenpartners uitnodigen of actieverzoeken versturen.',
    `Na een tijd verdwijnt het dossier. ${wanneer} U ziet de datum na het sluiten.`,
    'U kunt dit niet ongedaan maken. Heropenen bestaat niet.',
  ]
}

export const BEEINDIG_GEVOLGEN: readonly string[] = [
  'Het hele dossier verdwijnt, voor alle deelnemers: documenten, actieverzoeken, berichten en verzendbewijzen.',
  'Ook de notificaties over dit dossier kunnen verdwijnen, bij alle deelnemers.',
  ZEG_HET_ZELF,
  'U kunt dit niet ongedaan maken. Niemand kan het dossier terughalen.',
]
