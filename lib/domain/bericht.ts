/** Seen in a real client's interface; the server's limit is unknown (swf-domain 8). */
export const BERICHT_MAX = 512
