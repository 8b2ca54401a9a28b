/** The migrated product database that test databases are copied from. */
export const TEMPLATE_DATABASE = 'sjabloon'
