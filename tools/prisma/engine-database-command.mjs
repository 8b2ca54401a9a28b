import pg from 'pg'

const ERROR_CODES = { '3D000': 'P1003', '28P01': 'P1000' }

async function execute(url, sql) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function report(code, message) {
  const start = { level: 'INFO', fields: { message: 'Starting schema engine CLI' }, target: 'schema_engine' }
  const failure = {
    level: 'ERROR',
    fields: { error_code: code, message, is_panic: false },
    target: 'schema_engine::logger',
  }
  process.stderr.write(`${JSON.stringify(start)}\n${JSON.stringify(failure)}\n`)
}

/**
 * `can-connect-to-database`, `create-database` or `drop-database`: the commands Prisma gives outside JSON-RPC.
 * @returns {Promise<0 | 1>} the exit code; failures go to stderr in the form the Prisma CLI parses
 */
export async function runDatabaseCommand(command, datasource) {
  const url = new URL(datasource.url)
  url.searchParams.delete('schema')
  const database = pg.escapeIdentifier(decodeURIComponent(url.pathname.slice(1)))
  const admin = new URL(url)
  admin.pathname = '/postgres'
  try {
    if (command === 'can-connect-to-database') await execute(url.href, 'select 1')
    else if (command === 'create-database') await execute(admin.href, `create database ${database}`)
    else await execute(admin.href, `drop database if exists ${database}`)
    return 0
  } catch (error) {
    report(ERROR_CODES[error.code] ?? 'P1001', error.message || String(error))
    return 1
  }
}
