/** Where this click or sent form leads within the portal; null when the page stays, as with a download or a new tab. */
export function vertrekNaar(event: Event): string | null {
  if (event instanceof MouseEvent) return naarVanKlik(event)
  const formulier = event.target
  if (event.defaultPrevented || !(formulier instanceof HTMLFormElement) || formulier.method !== 'get') return null
  return paginaVan(new URL(formulier.action))
}

function naarVanKlik(event: MouseEvent): string | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || link.href === '' || link.hasAttribute('download') || isElders(event, link)) return null
  const doel = new URL(link.href)
  // A place on this page, or this page once more: no other page will come.
  if (doel.pathname === location.pathname && doel.search === location.search) return null
  return paginaVan(doel)
}

/** Opens beside this page: by the link itself, or by how it was clicked. */
function isElders({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent, { target }: HTMLAnchorElement): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey || !['', '_self'].includes(target)
}

/** Our API gives files and answers, never a page. */
function paginaVan({ origin, pathname, search }: URL): string | null {
  return origin === location.origin && !pathname.startsWith('/api/') ? `${pathname}${search}` : null
}
