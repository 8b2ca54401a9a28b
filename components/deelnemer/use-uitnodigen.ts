'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { nodigUit } from './deelnemer-queries.ts'
import {
  hrefVanBewijs,
  isAlgemeen,
  isAllesUitgenodigd,
  teVersturen,
  uitkomstVan,
  type Genodigde,
} from './uitnodigingen.ts'

export type Stap = 'kiezen' | 'controleren' | 'uitkomst'

/** The list, the step and the sending: one call per organisation, one after the other. */
export function useUitnodigen(samenwerkingId: SamenwerkingId) {
  const router = useRouter()
  const [stap, setStap] = useState<Stap>('kiezen')
  const [lijst, setLijst] = useState<readonly Genodigde[]>([])
  const onderweg = useRef(false)

  /** Sends what is left and gives the list as it then is. */
  async function stuurAlle(begin: readonly Genodigde[]): Promise<readonly Genodigde[]> {
    let stand = begin
    const zet = (oin: string, wijziging: Partial<Genodigde>) => {
      stand = stand.map((genodigde) => (genodigde.oin === oin ? { ...genodigde, ...wijziging } : genodigde))
      setLijst(stand)
    }
    for (const { oin, privilege, sleutel } of teVersturen(begin)) {
      zet(oin, { stand: 'bezig', reden: null })
      const fout = await stuur(samenwerkingId, { oin, privilege, sleutel })
      zet(oin, fout === null ? { stand: 'uitgenodigd', reden: null } : uitkomstVan(fout))
      if (fout !== null && isAlgemeen(fout)) break
    }
    return stand
  }

  const mutation = useMutation({
    mutationFn: stuurAlle,
    onSuccess: (uitkomst) => {
      if (isAllesUitgenodigd(uitkomst)) router.push(hrefVanBewijs(samenwerkingId, uitkomst))
      else setStap('uitkomst')
      router.refresh()
    },
    onSettled: () => {
      onderweg.current = false
    },
  })

  return {
    stap,
    lijst,
    bezig: mutation.isPending || (mutation.isSuccess && isAllesUitgenodigd(lijst)),
    zetStap: setStap,
    zetLijst: setLijst,
    verstuur: (nu: readonly Genodigde[]) => {
      if (onderweg.current) return
      onderweg.current = true
      setLijst(nu)
      mutation.mutate(nu)
    },
  }
}

/** The failure, or null: what goes wrong with one organisation does not stop the others. */
async function stuur(
  samenwerkingId: SamenwerkingId,
  { oin, privilege, sleutel }: Pick<Genodigde, 'oin' | 'privilege' | 'sleutel'>,
): Promise<Error | null> {
  try {
    await nodigUit(samenwerkingId, { oin, privilege }, sleutel)
    return null
  } catch (fout) {
    return fout instanceof Error ? fout : new Error(String(fout))
  }
}
