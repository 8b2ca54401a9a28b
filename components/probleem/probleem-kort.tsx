import { Alert } from '#components/ui/alert.tsx'

/** When even the words cannot be fetched. True of every act. */
export function ProbleemKort({ fout }: Readonly<{ fout: Error | null }>) {
  if (fout === null) return null
  return (
    <Alert soort="fout" titel="Er is geen verbinding met het portaal" rol="alert">
      Misschien is uw opdracht wel uitgevoerd. Laat deze pagina open, controleer uw verbinding en kijk op een nieuw
      tabblad of het is gebeurd.
    </Alert>
  )
}
