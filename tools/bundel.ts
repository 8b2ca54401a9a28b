import { ensureBuild } from './build/build.ts'
import { reportBundle } from './bundle/report.ts'
import { ensureClient } from './database/ensure-client.ts'
import { supervise } from './supervisor/run.ts'

await supervise(async (run) => {
  await ensureClient()
  const { folder } = await ensureBuild(() => run.say('Portaal bouwen'))
  run.finish(reportBundle(folder, (line) => run.say(line)) ? 0 : 1)
})
