import { PubliekeKop } from '#components/shell/kop.tsx'
import { Raam } from '#components/shell/raam.tsx'
import { NietGevonden } from '#components/probleem/niet-gevonden.tsx'
import { env } from '#lib/env.ts'

export const metadata = { title: 'Deze pagina bestaat niet' }
// Rendered per request: the content security policy needs the nonce of the moment.
export const dynamic = 'force-dynamic'

export default function NotFound() {
  return (
    <Raam omgeving={env().omgeving} kop={<PubliekeKop naam="Samenwerkportaal" />}>
      <NietGevonden />
    </Raam>
  )
}
