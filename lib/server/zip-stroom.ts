import 'server-only'

/**
 * The same stream, that aborts `afbreken` when its reader goes away: a zip writer knows nothing of where its bytes come
 * from. Asks for a next piece only when the reader does.
 */
export function toAfbreekbaar(bron: ReadableStream<Uint8Array>, afbreken: AbortController): ReadableStream<Uint8Array> {
  const lezer = bron.getReader()
  return new ReadableStream(
    {
      async pull(controller) {
        const volgende = await lezer.read()
        if (volgende.done) controller.close()
        else controller.enqueue(volgende.value)
      },
      cancel(reden) {
        afbreken.abort(reden)
        // The writer passes the reason on as an error of its own; nobody listens any more.
        lezer.cancel(reden).catch(() => undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
