import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`continuing_education\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`register\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`subject\` text NOT NULL,
  	\`course\` text,
  	\`form\` text NOT NULL,
  	\`institution\` text,
  	\`credits\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`recorded_on\` text,
  	\`external_key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`continuing_education_external_key_idx\` ON \`continuing_education\` (\`external_key\`);`)
  await db.run(sql`CREATE INDEX \`continuing_education_updated_at_idx\` ON \`continuing_education\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`continuing_education_created_at_idx\` ON \`continuing_education\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`person_year_idx\` ON \`continuing_education\` (\`person\`,\`year\`);`)
  await db.run(sql`CREATE TABLE \`api_keys_scopes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`api_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`api_keys_scopes_order_idx\` ON \`api_keys_scopes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`api_keys_scopes_parent_idx\` ON \`api_keys_scopes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`api_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`is_revoked\` integer DEFAULT false,
  	\`hint\` text,
  	\`issued_at\` text,
  	\`digest\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`api_keys_digest_idx\` ON \`api_keys\` (\`digest\`);`)
  await db.run(sql`CREATE INDEX \`api_keys_updated_at_idx\` ON \`api_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_keys_created_at_idx\` ON \`api_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`register\` text,
  	\`is_active\` integer DEFAULT true,
  	\`edition\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`webhook\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`next_attempt_at\` text NOT NULL,
  	\`lease_until\` text,
  	\`sent_at\` text,
  	\`last_error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`webhook_deliveries_key_idx\` ON \`webhook_deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_updated_at_idx\` ON \`webhook_deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_created_at_idx\` ON \`webhook_deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAttemptAt_1_idx\` ON \`webhook_deliveries\` (\`state\`,\`next_attempt_at\`);`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`person\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`before\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`items\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`giving_authority\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`giving_register\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`basic_key\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`education_key\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`qualification_key\` text;`)
  await db.run(sql`CREATE INDEX \`change_requests_person_idx\` ON \`change_requests\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`change_requests_giving_authority_idx\` ON \`change_requests\` (\`giving_authority\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`change_requests_basic_key_idx\` ON \`change_requests\` (\`basic_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`change_requests_education_key_idx\` ON \`change_requests\` (\`education_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`change_requests_qualification_key_idx\` ON \`change_requests\` (\`qualification_key\`);`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`rev\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`applied\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`deciding\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`predecessor\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`successor\` text;`)
  await db.run(sql`CREATE INDEX \`persons_successor_idx\` ON \`persons\` (\`successor\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`continuing_education_id\` text(36) REFERENCES continuing_education(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`api_keys_id\` text(36) REFERENCES api_keys(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`webhooks_id\` text(36) REFERENCES webhooks(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`webhook_deliveries_id\` text(36) REFERENCES webhook_deliveries(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_continuing_education_id_idx\` ON \`payload_locked_documents_rels\` (\`continuing_education_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`api_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhook_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_deliveries_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`continuing_education\`;`)
  await db.run(sql`DROP TABLE \`api_keys_scopes\`;`)
  await db.run(sql`DROP TABLE \`api_keys\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`change_requests_id\` text(36),
  	\`persons_id\` text(36),
  	\`notices_id\` text(36),
  	\`evidence_kinds_id\` text(36),
  	\`content_files_id\` text(36),
  	\`staff_id\` text(36),
  	\`authorities_id\` text,
  	\`employers_id\` text(36),
  	\`applicants_id\` text(36),
  	\`applicant_sessions_id\` text(36),
  	\`attachments_id\` text(36),
  	\`messages_id\` text(36),
  	\`audit_events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`change_requests_id\`) REFERENCES \`change_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`persons_id\`) REFERENCES \`persons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`evidence_kinds_id\`) REFERENCES \`evidence_kinds\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`content_files_id\`) REFERENCES \`content_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authorities_id\`) REFERENCES \`authorities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`employers_id\`) REFERENCES \`employers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`applicants_id\`) REFERENCES \`applicants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`applicant_sessions_id\`) REFERENCES \`applicant_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`messages_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_events_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "change_requests_id", "persons_id", "notices_id", "evidence_kinds_id", "content_files_id", "staff_id", "authorities_id", "employers_id", "applicants_id", "applicant_sessions_id", "attachments_id", "messages_id", "audit_events_id") SELECT "id", "order", "parent_id", "path", "change_requests_id", "persons_id", "notices_id", "evidence_kinds_id", "content_files_id", "staff_id", "authorities_id", "employers_id", "applicants_id", "applicant_sessions_id", "attachments_id", "messages_id", "audit_events_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_change_requests_id_idx\` ON \`payload_locked_documents_rels\` (\`change_requests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_persons_id_idx\` ON \`payload_locked_documents_rels\` (\`persons_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_evidence_kinds_id_idx\` ON \`payload_locked_documents_rels\` (\`evidence_kinds_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_content_files_id_idx\` ON \`payload_locked_documents_rels\` (\`content_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_staff_id_idx\` ON \`payload_locked_documents_rels\` (\`staff_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authorities_id_idx\` ON \`payload_locked_documents_rels\` (\`authorities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_employers_id_idx\` ON \`payload_locked_documents_rels\` (\`employers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_applicants_id_idx\` ON \`payload_locked_documents_rels\` (\`applicants_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_applicant_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`applicant_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_events_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_events_id\`);`)
  await db.run(sql`DROP INDEX \`change_requests_person_idx\`;`)
  await db.run(sql`DROP INDEX \`change_requests_giving_authority_idx\`;`)
  await db.run(sql`DROP INDEX \`change_requests_basic_key_idx\`;`)
  await db.run(sql`DROP INDEX \`change_requests_education_key_idx\`;`)
  await db.run(sql`DROP INDEX \`change_requests_qualification_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`person\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`before\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`items\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`giving_authority\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`giving_register\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`basic_key\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`education_key\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`qualification_key\`;`)
  await db.run(sql`DROP INDEX \`persons_successor_idx\`;`)
  await db.run(sql`ALTER TABLE \`persons\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`persons\` DROP COLUMN \`applied\`;`)
  await db.run(sql`ALTER TABLE \`persons\` DROP COLUMN \`deciding\`;`)
  await db.run(sql`ALTER TABLE \`persons\` DROP COLUMN \`predecessor\`;`)
  await db.run(sql`ALTER TABLE \`persons\` DROP COLUMN \`successor\`;`)
}
