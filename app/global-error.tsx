'use client'

/** When even the layout fails: no styles to count on. */
export default function GlobalError({ error }: Readonly<{ error: Error & { digest?: string } }>) {
  return (
    <html lang="nl">
      <body>
        <main>
          <h1>Er ging iets mis bij ons</h1>
          <p>Wat u eerder verstuurde, is bewaard. Vernieuw de pagina of probeer het later opnieuw.</p>
          {error.digest !== undefined && <p>Nummer van deze melding: {error.digest}</p>}
        </main>
      </body>
    </html>
  )
}
