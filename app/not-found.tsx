import { connection } from 'next/server'
import { NietGevonden } from '#components/probleem/niet-gevonden.tsx'
import { PubliekeKop } from '#components/shell/kop.tsx'
import { Raam } from '#components/shell/raam.tsx'
import { env } from '#lib/env.ts'

export const metadata = { title: 'Deze pagina bestaat niet' }

/** Never prerendered: the configuration and the nonce are known at request time only. */
export default async function NotFound() {
  await connection()
  return (
    <Raam omgeving={env().omgeving} kop={<PubliekeKop naam="Samenwerkportaal" />}>
      <NietGevonden />
    </Raam>
  )
}
