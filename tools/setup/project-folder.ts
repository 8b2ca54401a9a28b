import path from 'node:path'

/** The folder of this checkout. */
export const projectFolder = path.resolve(import.meta.dirname, '../..')
