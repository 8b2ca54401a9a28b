/** How a list stands that nobody sorted: it is asked of the SWF, and shown at the head of that column. */
export const STANDAARD_SORTERING = {
  samenwerkingen: '-laatstAangepastDatumTijd',
  actieverzoeken: '-creatieDatumTijd',
  documenten: '-creatieDatumTijd',
} as const
