/** The SWF is not known to tell anyone (swf-domain 9: concept and literal are inferred), so it is not promised. */
const ZEG_HET_ZELF = 'Zeg het zelf tegen de deelnemers. Of zij een notificatie krijgen, weten wij niet.'

export const SLUIT_GEVOLGEN: readonly string[] = [
  'De samenwerking sluit voor alle deelnemers.',
  ZEG_HET_ZELF,
  'Iedereen kan nog lezen en downloaden.',
  'Niemand kan nog documenten toevoegen, ketenpartners uitnodigen of actieverzoeken versturen.',
  'Na een tijd verdwijnt het dossier. De datum ziet u na het sluiten.',
  'U kunt dit niet ongedaan maken. Heropenen bestaat niet.',
]

export const BEEINDIG_GEVOLGEN: readonly string[] = [
  'Het hele dossier verdwijnt, voor alle deelnemers: documenten, actieverzoeken, berichten en verzendbewijzen.',
  'Ook de notificaties over dit dossier kunnen verdwijnen, bij alle deelnemers.',
  ZEG_HET_ZELF,
  'U kunt dit niet ongedaan maken. Niemand kan het dossier terughalen.',
]
