import * as z from 'zod/mini'
import { VRAAG_MAX } from '#lib/domain/vraag.ts'
import { ActieverzoekOpstelling } from '#lib/domain/actieverzoek-schema.ts'
import { Oin } from '#lib/domain/organisatie-schema.ts'
import { metReactieregel, vandaag } from './reactie-gewenst.ts'

/** A date of the calendar, without a time: `2026-12-11`. */
const Dag = z.iso.date()

const isDag = (dag: string) => Dag.safeParse(dag).success

/** Empty, or a day after today. */
const reactieGewenst = z.string().check(
  z.refine((dag) => dag === '' || isDag(dag), 'Kies een datum.'),
  z.refine((dag) => !isDag(dag) || dag > vandaag(), 'Kies een dag na vandaag.'),
)

/**
 * The domain's schema in words for someone who chose nobody yet, for one or more ontvangers at once. The date becomes
 * the last line of the question, since the SWF has no field for it.
 */
export const OpstelInvoer = z.pipe(
  z
    .extend(z.omit(ActieverzoekOpstelling, { ontvanger: true }), {
      ontvangers: z.array(Oin).check(z.minLength(1, 'Kies ten minste één organisatie.')),
      reactieGewenst,
      regelErbij: z.boolean(),
    })
    .check(
      z.refine((invoer) => vraagVan(invoer).length <= VRAAG_MAX, {
        path: ['omschrijving'],
        message: `Met de regel over uw datum erbij is dit langer dan ${VRAAG_MAX} tekens.`,
      }),
    ),
  z.transform(({ ontvangers, titel, documenten, ...vraag }) => ({
    ontvangers,
    titel,
    omschrijving: vraagVan(vraag),
    documenten,
  })),
)
export type OpstelInvoer = z.output<typeof OpstelInvoer>

function vraagVan(vraag: { omschrijving: string; reactieGewenst: string; regelErbij: boolean }): string {
  return vraag.regelErbij ? metReactieregel(vraag.omschrijving, vraag.reactieGewenst) : vraag.omschrijving
}
