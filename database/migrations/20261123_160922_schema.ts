import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`authority_status_submittedAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`is_waiting\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`authority_isWaiting_submittedAt_idx\` ON \`change_requests\` (\`authority_id\`,\`is_waiting\`,\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`authority_submittedAt_idx\` ON \`change_requests\` (\`authority_id\`,\`submitted_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`authority_isWaiting_submittedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`authority_submittedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`authority_status_submittedAt_idx\` ON \`change_requests\` (\`authority_id\`,\`status\`,\`submitted_at\`);`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`is_waiting\`;`)
}
