import { ALL_SWITCHES } from '../tools/suite/switch-profile.ts'
import { test } from './ander-portaal.ts'
import { vertelHoofdpad } from './stappen/hoofdpad.ts'

test.use({ afwijkingen: ALL_SWITCHES })

/** Below the limit of the switched SWF (U11). */
const BYTES = 900_000

test('ook als het DSO op alle vijftien onzekere punten anders is, volstaat een ander profiel voor het hele verhaal', async ({
  wereld,
  inloggen,
}, testInfo) => {
  test.setTimeout(180_000)
  await vertelHoofdpad({ wereld, inloggen, plek: (naam) => testInfo.outputPath(naam), bytes: BYTES })
})
