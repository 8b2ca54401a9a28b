/** What is typed is kept without asking; only when that fails there is something to say. */
export function NietBewaard({ mislukt }: Readonly<{ mislukt: boolean }>) {
  return (
    <p role="status" className="text-meta text-letop">
      {mislukt && 'Wat u net typte, is nog niet bewaard. Controleer uw verbinding voordat u deze pagina verlaat.'}
    </p>
  )
}
