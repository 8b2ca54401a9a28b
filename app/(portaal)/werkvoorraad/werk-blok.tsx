import { ActieverzoekTabel } from '#components/actieverzoek/actieverzoek-tabel.tsx'
import { Blok } from '#components/ui/paginakop.tsx'
import type { Werk } from '#lib/server/werkvoorraad.ts'

type Props = Readonly<{ titel: string; partij: 'door' | 'aan' | 'beide'; werk: readonly Werk[]; leeg: string }>

/** One block of the work list. Only what runs in an open dossier gets here. */
export function WerkBlok({ titel, partij, werk, leeg }: Props) {
  if (werk.length === 0) {
    return (
      <Blok titel={titel}>
        <p className="border-t-2 border-ink py-4 text-ink-2">{leeg}</p>
      </Blok>
    )
  }
  const aantal = werk.length === 1 ? '1 actieverzoek' : `${werk.length} actieverzoeken`
  return (
    <Blok titel={titel} aantal={aantal}>
      <ActieverzoekTabel
        bijschrift={`${titel}: ${aantal}, de oudste vraag eerst`}
        partij={partij}
        regels={werk.map(({ actieverzoek, samenwerkingTitel }) => ({
          actieverzoek,
          samenwerking: { titel: samenwerkingTitel, status: 'OPEN' },
        }))}
      />
    </Blok>
  )
}
