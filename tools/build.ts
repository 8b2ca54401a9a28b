import { ensureBuild } from './build/build.ts'
import { ensureClient } from './database/ensure-client.ts'
import { supervise } from './supervisor/run.ts'

await supervise(async (run) => {
  await ensureClient()
  const { folder, fresh } = await ensureBuild(() => run.say('Portaal bouwen'))
  run.say(fresh ? `Gebouwd in ${folder}` : `Al gebouwd in ${folder}`)
  run.finish(0)
})
