'use client'
import { OnzeFout } from '#components/probleem/onze-fout.tsx'

export default OnzeFout
