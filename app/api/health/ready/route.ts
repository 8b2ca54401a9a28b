import { getGereedheid } from '#lib/server/health.ts'
import { openbareRoute } from '#lib/server/route.ts'

export const dynamic = 'force-dynamic'
export const GET = openbareRoute(async () => {
  const gereedheid = await getGereedheid()
  return Response.json(gereedheid, { status: gereedheid.status === 'ok' ? 200 : 503 })
})
