import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'
import { Kortgeheugen } from './kortgeheugen.ts'

const STANDAARD_SECONDEN = 900

/** Storage for oidc-provider: codes, tokens and interactions, each until its own expiry. One store per simulator. */
export function maakAdapter(): AdapterFactory {
  const geheugens = new Map<string, Kortgeheugen<AdapterPayload>>()
  return (naam) => {
    const geheugen = new Kortgeheugen<AdapterPayload>()
    geheugens.set(naam, geheugen)
    return adapterVoor(geheugen, geheugens)
  }
}

function adapterVoor(geheugen: Kortgeheugen<AdapterPayload>, alle: Map<string, Kortgeheugen<AdapterPayload>>): Adapter {
  return {
    upsert: async (id, payload, seconden) => geheugen.zet(id, payload, seconden ?? STANDAARD_SECONDEN),
    find: async (id) => geheugen.lees(id),
    findByUid: async (uid) => geheugen.zoek((payload) => payload.uid === uid),
    findByUserCode: async (code) => geheugen.zoek((payload) => payload.userCode === code),
    consume: async (id) => {
      const payload = geheugen.lees(id)
      if (payload) payload.consumed = Math.floor(Date.now() / 1000)
    },
    destroy: async (id) => geheugen.wis(id),
    // A code that is used twice takes back every token of its grant, in whichever store that token lives.
    revokeByGrantId: async (grantId) => {
      for (const ander of alle.values()) ander.wisWaar((payload) => payload.grantId === grantId)
    },
  }
}
