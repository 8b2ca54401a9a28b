import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { PathnameContext, SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import { type ComponentProps, type ReactNode, useState } from 'react'

type Router = NonNullable<ComponentProps<typeof AppRouterContext>['value']>

const nergens = () => undefined
const STIL: Router = {
  ...{ back: nergens, forward: nergens, refresh: nergens, push: nergens, replace: nergens, prefetch: nergens },
  bfcacheId: '',
}

type Eigenschappen = {
  /** What a test wants to hear of; every other way leads nowhere. */
  router?: Partial<Router>
  pad?: string
  zoek?: string
  client?: QueryClient
  children: ReactNode
}

/** What a page of the portal gives its components: where it is, the ways to others, and queries of its own. */
export function TestPagina({ router = {}, pad = '/', zoek = '', client, children }: Eigenschappen) {
  const [wegen] = useState(() => ({ ...STIL, ...router }))
  const [vragen] = useState(() => client ?? new QueryClient())
  return (
    <AppRouterContext value={wegen}>
      <PathnameContext value={pad}>
        <SearchParamsContext value={new URLSearchParams(zoek)}>
          <QueryClientProvider client={vragen}>{children}</QueryClientProvider>
        </SearchParamsContext>
      </PathnameContext>
    </AppRouterContext>
  )
}
