/** One person a user can practise as; `label` is the accessible name of its radio button, `serviceId` a full ServiceID urn. */
export type Persona = {
  id: string
  wereldId: string
  label: string
  organisatienaam: string
  identificatie: { type: 'KVK' | 'RSIN'; waarde: string }
  pseudoniem: string
  serviceId: string
}

/** Where personas come from. Asked at every request, so that a world made a second ago can log in. */
export type PersonaBron = {
  list(wereldId: string): Promise<Persona[]>
  find(personaId: string): Promise<Persona | null>
}
