import { Suspense } from 'react'
import { Breng } from '#components/shell/breng.tsx'
import { menuTellingen } from '#components/shell/menu-telling.tsx'
import { requireGebruiker } from '#lib/auth/gebruiker.ts'
import { getTellingen } from '#lib/server/tellingen.ts'
import { leesMoment } from '#lib/server/tijd.ts'

/**
 * The counts of the menu, read in the page's own render: on the way from page to page Next keeps the layout (ADR 0020). They
 * come when they are there, and nothing waits for them: neither the page nor its spine, also when the page is renewed.
 */
export function VersMenu() {
  return (
    <Suspense key={crypto.randomUUID()} fallback={null}>
      <Tellingen />
    </Suspense>
  )
}

async function Tellingen() {
  const gebruiker = await requireGebruiker()
  // A count that cannot be had is left out: it is an extra, and its own page says what is wrong.
  const delen = menuTellingen(await getTellingen(gebruiker).catch(() => null))
  return <Breng delen={delen} gelezen={leesMoment()} />
}
