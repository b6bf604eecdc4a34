import { createClient, type Client } from '@libsql/client'

/** A case as the hand-written server keeps it; `answers`, `form`, `files` and `timeline` are JSON. */
const columns = `id TEXT PRIMARY KEY, receipt TEXT NOT NULL UNIQUE, applicant_name TEXT NOT NULL, id_number_masked TEXT NOT NULL, kind TEXT NOT NULL,
  status TEXT NOT NULL, authority TEXT, submitted_at TEXT, due_on TEXT, claimed_by_name TEXT, answers TEXT NOT NULL, form TEXT,
  files TEXT NOT NULL, timeline TEXT NOT NULL, rev INTEGER NOT NULL DEFAULT 0, applicant TEXT NOT NULL`

/** Opens the hand-written server's own SQLite file, made if it is not there, as safe against a crash as the register's. */
export async function openDatabase(file: string): Promise<Client> {
  const client = createClient({ url: `file:${file}` })
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('PRAGMA synchronous = FULL')
  await client.executeMultiple(`
    CREATE TABLE IF NOT EXISTS cases (${columns});
    CREATE INDEX IF NOT EXISTS cases_queue ON cases (authority, submitted_at) WHERE status <> 'draft';
    CREATE INDEX IF NOT EXISTS cases_open ON cases (authority, submitted_at) WHERE status IN ('submitted', 'reviewing');
    CREATE TABLE IF NOT EXISTS files (id TEXT PRIMARY KEY, case_id TEXT NOT NULL, kind TEXT NOT NULL, page INTEGER NOT NULL, bytes INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL);
    CREATE INDEX IF NOT EXISTS files_of_case ON files (case_id);
    CREATE TABLE IF NOT EXISTS tokens (digest TEXT PRIMARY KEY, applicant TEXT NOT NULL, expires_at TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS audit (key TEXT PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL);
  `)
  return client
}
