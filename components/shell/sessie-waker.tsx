'use client'
import { useLayoutEffect, useRef } from 'react'
import { Knop, KnoppenRij } from '#components/ui/knop.tsx'
import { useSessieEinde } from './use-sessie-einde.ts'

type Props = Readonly<{ inactiefNaMs: number; waarschuwMs: number }>

/** Warns before the session ends by inactivity; what was typed stays behind the window. */
export function SessieWaker({ inactiefNaMs, waarschuwMs }: Props) {
  const { restMs, isLaatste, blijf } = useSessieEinde(inactiefNaMs, waarschuwMs)
  if (restMs > waarschuwMs) return null
  return <Waarschuwing minuten={Math.max(1, Math.ceil(restMs / 60_000))} isLaatste={isLaatste} onBlijf={blijf} />
}

type WaarschuwingProps = Readonly<{ minuten: number; isLaatste: boolean; onBlijf: () => void }>

function Waarschuwing({ minuten, isLaatste, onBlijf }: WaarschuwingProps) {
  const venster = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dit = venster.current
    dit?.showModal()
    // Just before it is taken from the page: only closing gives the focus back to where somebody was typing.
    return () => dit?.close()
  }, [])
  const over = `U wordt over ${minuten} ${minuten === 1 ? 'minuut' : 'minuten'} uitgelogd`
  return (
    <dialog
      ref={venster}
      role="alertdialog"
      aria-labelledby="sessie-titel"
      aria-describedby="sessie-uitleg"
      onCancel={onBlijf}
      className="m-auto max-w-130 rounded-b-kaart border border-t-3 border-line border-t-ink bg-sheet p-6 text-ink backdrop:bg-ink/50"
    >
      <h2 id="sessie-titel" className="font-serif text-h2 font-semibold">
        {isLaatste ? 'Uw sessie loopt af' : 'Wilt u aangemeld blijven?'}
      </h2>
      {/* Whole minutes: announced twice, not every second. */}
      <p id="sessie-uitleg" role="status" className="mt-2 mb-5">
        {isLaatste
          ? `${over}. Verstuur wat u wilt bewaren en log daarna opnieuw in.`
          : `${over}, omdat u al een tijd niets heeft gedaan.`}
      </p>
      <KnoppenRij>
        <Knop type="button" onClick={isLaatste ? () => venster.current?.close() : onBlijf}>
          {isLaatste ? 'Verder werken' : 'Aangemeld blijven'}
        </Knop>
        <form action="/api/uitloggen" method="post">
          <Knop variant="secundair">Nu uitloggen</Knop>
        </form>
      </KnoppenRij>
    </dialog>
  )
}
