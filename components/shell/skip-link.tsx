export function SkipLink() {
  return (
    <a href="#inhoud" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-sheet focus:p-3">
      Ga naar de inhoud
    </a>
  )
}
