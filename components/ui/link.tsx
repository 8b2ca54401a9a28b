import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * Goes to another page of the portal without fetching it beforehand. Next's own link fetches every page in sight, and each page
 * of ours reads the SWF: a list of 25 documents asked it 59 times where 9 say all that is shown (ADR 0018).
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...props} prefetch={false} />
}
