import { Link } from '#components/ui/link.tsx'
import { Blok } from '#components/ui/paginakop.tsx'
import { telwoord, type Werklijst } from '#lib/domain/werkvoorraad.ts'
import { ActieverzoekTabel } from './actieverzoek-tabel.tsx'

type Props = Readonly<{
  titel: string
  /** A part of the block around it. */
  deel?: boolean
  partij: 'door' | 'aan' | 'beide'
  lijst: Werklijst
  leeg: string
  /** Where all of it stands, paged; shown when there is more than the rows here. */
  meer: readonly (readonly [tekst: string, href: string])[]
}>

/** One block of the work list. Only what runs in an open dossier gets here. */
export function WerkBlok({ titel, deel = false, partij, lijst, leeg, meer }: Props) {
  const { werk, aantal, exact, afgebroken } = lijst
  if (werk.length === 0 && exact) {
    return (
      <Blok titel={titel} deel={deel}>
        <p className="border-t-2 border-ink py-3 text-ink-2">{leeg}</p>
      </Blok>
    )
  }
  const tekst = `${telwoord(lijst)}${aantal === 1 ? '1 actieverzoek' : `${aantal} actieverzoeken`}`
  return (
    <Blok titel={titel} deel={deel} aantal={tekst}>
      {werk.length > 0 && (
        <ActieverzoekTabel
          bijschrift={`${titel}: ${tekst}, de oudste vraag eerst`}
          partij={partij}
          regels={werk.map(({ actieverzoek, samenwerkingTitel }) => ({
            actieverzoek,
            samenwerking: { titel: samenwerkingTitel, status: 'OPEN' },
          }))}
        />
      )}
      {(afgebroken || aantal > werk.length) && (
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-tabel">
          <span className="text-ink-2">
            {afgebroken
              ? 'Er staat zoveel uit gesloten samenwerkingen vooraan, dat wij niet alles konden bekijken. Zoek verder in:'
              : `U ziet de oudste ${werk.length}.`}
          </span>
          {meer.map(([naam, href]) => (
            <Link key={href} href={href}>
              {naam}
            </Link>
          ))}
        </p>
      )}
    </Blok>
  )
}
