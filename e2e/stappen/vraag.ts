import type { Page } from '@playwright/test'

/** A call to the portal's own API from within the page: with its cookies, its origin and its network. */
export function vraagApi(
  page: Page,
  adres: string,
  { method = 'GET', json }: { method?: string; json?: unknown } = {},
): Promise<{ status: number; tekst: string }> {
  return page.evaluate(
    async ([url, methode, body]) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
      const antwoord = await fetch(url, { method: methode, ...(body !== null && { body, headers }) })
      return { status: antwoord.status, tekst: await antwoord.text() }
    },
    [adres, method, json === undefined ? null : JSON.stringify(json)] as const,
  )
}
