import 'server-only'

/** What our system is called in `kenmerkSysteem` of what it sends. */
export const ONS_SYSTEEM = 'Samenwerkportaal'
