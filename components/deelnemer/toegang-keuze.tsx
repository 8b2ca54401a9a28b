import { KeuzeGroep } from '#components/ui/keuze-groep.tsx'
import { PRIVILEGE_LABEL, PRIVILEGE_UITLEG, PRIVILEGES } from '#lib/domain/deelnemer.ts'
import type { Privilege } from '#lib/domain/deelnemer-schema.ts'

type Props = Readonly<{ id: string; fout: string | undefined; gekozen?: Privilege; onKies?: (waarde: string) => void }>

/** The two kinds of access, with what each means. */
export function ToegangKeuze({ id, fout, gekozen, onKies }: Props) {
  return (
    <KeuzeGroep
      id={id}
      name="privilege"
      legenda="Toegang"
      fout={fout === undefined ? undefined : 'Kies beperkte of volledige toegang.'}
      {...(gekozen !== undefined && { gekozen: [gekozen] })}
      {...(onKies !== undefined && { onKies })}
      keuzes={PRIVILEGES.map((waarde) => ({
        waarde,
        label: PRIVILEGE_LABEL[waarde],
        hint: PRIVILEGE_UITLEG[waarde],
      }))}
    />
  )
}
