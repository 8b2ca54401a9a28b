import { leesInstelling } from '#lib/server/health.ts'

// Says on stdout what makes the environment of this process unfit for the portal; exit code 0 when nothing does.
const reasons = leesInstelling()
for (const reason of reasons) process.stdout.write(`  ${reason}\n`)
process.exit(reasons.length === 0 ? 0 : 1)
