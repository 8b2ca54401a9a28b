'use client'
import { useRef, useState } from 'react'
import { Knop } from '#components/ui/knop.tsx'
import { twijfelBijOin } from '#lib/domain/deelnemer-oin.ts'
import { PRIVILEGE_LABEL } from '#lib/domain/deelnemer.ts'
import { formatOin } from '#lib/domain/organisatie.ts'
import type { Genodigde } from './uitnodigingen.ts'

type Props = Readonly<{ lijst: readonly Genodigde[]; onLijst: (lijst: readonly Genodigde[]) => void }>

/** Who will be invited; nothing has been sent yet. */
export function GenodigdenLijst({ lijst, onLijst }: Props) {
  const blok = useRef<HTMLDivElement>(null)
  const [weg, setWeg] = useState<Genodigde | null>(null)
  return (
    <div role="status" ref={blok} tabIndex={-1}>
      {weg !== null && lijst.every(({ oin }) => oin !== weg.oin) && (
        <p className="mb-2 text-meta text-ink-2">{weg.naam} is van de lijst gehaald.</p>
      )}
      {lijst.length > 0 && (
        <>
          <h2 className="font-[650]">Op de lijst: {lijst.length}</h2>
          <p className="text-meta text-ink-2">Er is nog niets verstuurd.</p>
          <ul className="mt-2 border-t border-line">
            {lijst.map((genodigde) => (
              <li
                key={genodigde.oin}
                className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-2"
              >
                <span className="min-w-0">
                  <span className="font-[650]">{genodigde.naam}</span>
                  <span className="block text-meta text-ink-2 tabular-nums">
                    OIN {formatOin(genodigde.oin)} · {PRIVILEGE_LABEL[genodigde.privilege]}
                  </span>
                  <Twijfel oin={genodigde.oin} />
                </span>
                <Knop
                  type="button"
                  variant="tekst"
                  onClick={() => {
                    setWeg(genodigde)
                    // Its button goes, and with it the place of who works without a mouse.
                    blok.current?.focus()
                    onLijst(lijst.filter(({ oin }) => oin !== genodigde.oin))
                  }}
                >
                  <span className="text-tabel font-normal">
                    Van de lijst halen<span className="sr-only"> {genodigde.naam}</span>
                  </span>
                </Knop>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Twijfel({ oin }: Readonly<{ oin: string }>) {
  const twijfel = twijfelBijOin(oin)
  return twijfel === null ? null : <span className="block text-meta text-letop">{twijfel}</span>
}
