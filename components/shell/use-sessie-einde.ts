'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '#lib/browser/api.ts'
import { verlaatZonderVraag } from '#lib/browser/bewaak-vertrek.ts'
import type { SessieGrenzen } from '#lib/domain/sessie-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'

const laadGrenzen = () => import('#lib/domain/sessie-schema.ts').then((schema) => schema.SessieGrenzen)

const KANAAL = 'samenwerkportaal-sessie'
const TIK_MS = 5_000
const MINUUT_MS = 60_000

/** `restMs` until the session ends; `isLaatste` when no activity can make it longer. */
export type SessieEinde = Readonly<{ restMs: number; isLaatste: boolean; blijf: () => void }>

/**
 * When this session ends, as the server says. Keys and clicks in any tab make it longer, at most once a minute and in a
 * short session more often, until the warning stands: from then on the user decides.
 */
export function useSessieEinde(inactiefNaMs: number, waarschuwMs: number): SessieEinde {
  const einde = useRef(Infinity)
  const gevraagdOp = useRef(0)
  const [stand, setStand] = useState({ restMs: Infinity, isLaatste: false })

  const vraag = useCallback(async (achtergrond: boolean) => {
    gevraagdOp.current = Date.now()
    const grenzen = await vraagGrenzen(achtergrond)
    if (grenzen === null) return
    const restMs = Date.parse(grenzen.inactiefOm) - Date.parse(grenzen.nu)
    einde.current = Date.now() + restMs
    setStand({ restMs, isLaatste: grenzen.inactiefOm === grenzen.uiterlijkOm })
    vertel(einde.current)
  }, [])

  useEffect(() => {
    einde.current = Date.now() + inactiefNaMs
    gevraagdOp.current = Date.now()
    const kanaal = new BroadcastChannel(KANAAL)
    const kijk = () => {
      const restMs = einde.current - Date.now()
      setStand((vorige) => ({ ...vorige, restMs }))
      // Another tab, or this tab before it slept, may know more: the server has the last word.
      if (restMs <= 0 && Date.now() - gevraagdOp.current >= TIK_MS) void vraag(true)
    }
    kanaal.onmessage = ({ data }) => {
      if (typeof data === 'number') einde.current = data
      kijk()
    }
    const bijActiviteit = () => {
      const wacht = Date.now() - gevraagdOp.current < Math.min(MINUUT_MS, waarschuwMs)
      if (!wacht && einde.current - Date.now() > waarschuwMs) void vraag(false)
    }
    const klok = setInterval(kijk, TIK_MS)
    document.addEventListener('keydown', bijActiviteit)
    document.addEventListener('pointerdown', bijActiviteit)
    return () => {
      kanaal.close()
      clearInterval(klok)
      document.removeEventListener('keydown', bijActiviteit)
      document.removeEventListener('pointerdown', bijActiviteit)
    }
  }, [inactiefNaMs, waarschuwMs, vraag])

  const blijf = useCallback(() => void vraag(false), [vraag])
  return { ...stand, blijf }
}

/** Null when it cannot be said now, for instance without a connection: the next tick asks again. */
async function vraagGrenzen(achtergrond: boolean): Promise<SessieGrenzen | null> {
  try {
    return await api('/api/sessie/activiteit', { antwoord: laadGrenzen, method: 'POST', achtergrond })
  } catch (fout) {
    if (fout instanceof ProblemError && fout.code === 'niet-ingelogd') {
      // No question keeps it on the screen of who is away.
      verlaatZonderVraag()
      // A full load on purpose: nothing of the old session may stay in memory.
      // eslint-disable-next-line @next/next/no-location-assign-relative-destination
      window.location.assign('/uitgelogd?reden=inactiviteit')
    }
    return null
  }
}

function vertel(einde: number): void {
  const kanaal = new BroadcastChannel(KANAAL)
  kanaal.postMessage(einde)
  kanaal.close()
}
