/** Seen in a real client's interface; the server's limit is unknown. */
export const BERICHT_MAX = 512
