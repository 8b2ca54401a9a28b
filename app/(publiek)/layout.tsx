import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { PubliekeKop } from '#components/shell/kop.tsx'
import { Raam } from '#components/shell/raam.tsx'
import { Lijstindeling } from '#components/ui/indeling.tsx'
import { env } from '#lib/env.ts'

/** Pages for everyone. Never prerendered: the configuration and the nonce are known at request time only. */
export default async function PubliekeLayout({ children }: Readonly<{ children: ReactNode }>) {
  await connection()
  return (
    <Raam omgeving={env().omgeving} kop={<PubliekeKop naam="Samenwerkportaal" />}>
      <Lijstindeling>{children}</Lijstindeling>
    </Raam>
  )
}
