/** The same for everybody, so it comes from the server: the first load of starting is the largest there is. */
export function StartUitleg() {
  return (
    <>
      <p className="mt-2 text-tabel">
        Wat u typt, bewaren wij meteen als concept. Alleen u ziet het, hoogstens 30 dagen.
      </p>
      <p className="mt-3 border-t border-line pt-3 text-meta text-ink-2">
        Heeft uw organisatie een zaaksysteem dat op de SWF is aangesloten? Dan kunt u daar ook starten.
      </p>
    </>
  )
}
