'use client'
import { useEffect, useState } from 'react'
import { Knop, KnoppenRij } from '#components/ui/knop.tsx'

type Props = Readonly<{ inactiefNaMs: number; waarschuwMs: number }>

const KANAAL = 'samenwerkportaal-sessie'

/** Warns before the session ends by inactivity and lets every tab know when one of them went on. */
export function SessieWaker({ inactiefNaMs, waarschuwMs }: Props) {
  const { restMs, blijf } = useRestTijd(inactiefNaMs)
  if (restMs > waarschuwMs) return null
  const minuten = Math.max(1, Math.ceil(restMs / 60_000))
  return (
    <div
      role="alertdialog"
      aria-labelledby="sessie-titel"
      aria-describedby="sessie-uitleg"
      className="fixed inset-x-0 bottom-0 z-20 border-t-3 border-t-u-rand bg-sheet p-5"
    >
      <div className="mx-auto max-w-300">
        <h2 id="sessie-titel" className="font-serif text-h2 font-semibold">
          Wilt u aangemeld blijven?
        </h2>
        <p id="sessie-uitleg" className="mb-3">
          U wordt over {minuten} {minuten === 1 ? 'minuut' : 'minuten'} uitgelogd, omdat u al een tijd niets heeft
          gedaan.
        </p>
        <KnoppenRij>
          <Knop type="button" onClick={blijf}>
            Aangemeld blijven
          </Knop>
          <form action="/api/uitloggen" method="post">
            <Knop variant="secundair">Nu uitloggen</Knop>
          </form>
        </KnoppenRij>
      </div>
    </div>
  )
}

function useRestTijd(inactiefNaMs: number) {
  const [einde, setEinde] = useState<number | null>(null)
  const [nu, setNu] = useState(0)
  useEffect(() => {
    const verleng = () => {
      setEinde(Date.now() + inactiefNaMs)
    }
    const kanaal = new BroadcastChannel(KANAAL)
    kanaal.onmessage = verleng
    verleng()
    const klok = setInterval(() => {
      setNu(Date.now())
    }, 5_000)
    return () => {
      kanaal.close()
      clearInterval(klok)
    }
  }, [inactiefNaMs])
  const restMs = einde === null || nu === 0 ? Infinity : einde - nu
  useEffect(() => {
    // A full load on purpose: nothing of the old session may stay in memory.
    // eslint-disable-next-line @next/next/no-location-assign-relative-destination
    if (restMs <= 0) window.location.assign('/uitgelogd?reden=inactiviteit')
  }, [restMs])
  const blijf = () => {
    void fetch('/api/sessie/activiteit', { method: 'POST' }).then((antwoord) => {
      if (!antwoord.ok) return
      setEinde(Date.now() + inactiefNaMs)
      const kanaal = new BroadcastChannel(KANAAL)
      kanaal.postMessage('verlengd')
      kanaal.close()
    })
  }
  return { restMs, blijf }
}
