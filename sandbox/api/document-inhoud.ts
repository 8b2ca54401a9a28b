import type { Readable } from 'node:stream'
import { Hono } from 'hono'
import { ApiFout } from './fout.ts'
import type { ApiEnv } from './omgeving.ts'
import { parseBereik } from './regels/bereik.ts'
import { toContentDisposition } from './regels/bestand.ts'
import { getDocument } from './toegang.ts'

/** D4: the bytes, streamed; one `Range` is honoured. */
export const documentInhoud = new Hono<ApiEnv>().get('/documenten/:id/content', async (c) => {
  const { db, opslag } = c.get('deps')
  const document = await getDocument(db, c.req.param('id'), c.get('organisatie').oin)
  const grootte = Number(document.grootte)
  const bereik = parseBereik(c.req.header('range'), grootte)
  if (bereik === 'onbereikbaar') {
    throw new ApiFout(416, 'bereik-onbereikbaar', 'Bereik bestaat niet', {
      headers: { 'content-range': `bytes */${grootte}` },
    })
  }
  const { start, end } = bereik ?? { start: 0, end: grootte - 1 }
  return new Response(toInhoud(opslag.lees(document.hash, { start, end })), {
    status: bereik ? 206 : 200,
    headers: {
      'content-type': document.formaat,
      'content-length': String(end - start + 1),
      'content-disposition': toContentDisposition(document.bestands_naam),
      'accept-ranges': 'bytes',
      etag: `"${document.hash}"`,
      ...(bereik && { 'content-range': `bytes ${start}-${end}/${grootte}` }),
    },
  })
})

/** Node's stream as the body of a Response; stops reading the file when the caller goes away. */
function toInhoud(bron: Readable): ReadableStream<Uint8Array> {
  const stukken: AsyncIterator<Uint8Array> = bron[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const stuk = await stukken.next()
      if (stuk.done) controller.close()
      else controller.enqueue(stuk.value)
    },
    cancel() {
      bron.destroy()
    },
  })
}
