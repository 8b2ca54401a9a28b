'use client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'

/** Live data is fresh for half a minute and never refetched behind a hidden tab. */
export function Providers({ children }: Readonly<{ children: ReactNode }>) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: false } } }))
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
