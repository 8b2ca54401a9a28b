import { createConformiteit, type Conformiteit, type Uitwisseling } from './conformiteit.ts'

let conformiteit: Conformiteit | undefined

/** Throws with all violations when an answer is not what the contract describes; reads the contract at the first one. */
export function eisContract(uitwisseling: Uitwisseling): void {
  conformiteit ??= createConformiteit()
  const overtredingen = conformiteit.check(uitwisseling)
  if (overtredingen.length > 0) throw new Error(`not as the contract has it:\n${overtredingen.join('\n')}`)
}
