import 'server-only'

/** Request header in which `proxy.ts` passes on the path and query of the page being rendered. */
export const PAD_HEADER = 'x-portaal-pad'
