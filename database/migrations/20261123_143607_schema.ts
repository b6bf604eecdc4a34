import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`change_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`receipt\` text NOT NULL,
  	\`applicant_name\` text NOT NULL,
  	\`id_number_masked\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`section\` text,
  	\`status\` text NOT NULL,
  	\`register\` text NOT NULL,
  	\`portal\` text NOT NULL,
  	\`authority_id\` text,
  	\`submitted_at\` text,
  	\`due_on\` text,
  	\`decided_at\` text,
  	\`claimed_by\` text,
  	\`claimed_by_name\` text,
  	\`claimed_at\` text,
  	\`decided_by\` text,
  	\`returned\` text,
  	\`round\` numeric DEFAULT 1 NOT NULL,
  	\`step\` text,
  	\`answers\` text NOT NULL,
  	\`form\` text,
  	\`files\` text NOT NULL,
  	\`timeline\` text NOT NULL,
  	\`notice_version\` numeric,
  	\`edition\` numeric DEFAULT 0 NOT NULL,
  	\`rev\` numeric DEFAULT 0 NOT NULL,
  	\`settled_rev\` numeric DEFAULT 0 NOT NULL,
  	\`unsettled\` integer DEFAULT false,
  	\`applicant\` text NOT NULL,
  	\`identity_key\` text NOT NULL,
  	\`open_key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`authority_id\`) REFERENCES \`authorities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`change_requests_receipt_idx\` ON \`change_requests\` (\`receipt\`);`)
  await db.run(sql`CREATE INDEX \`change_requests_applicant_name_idx\` ON \`change_requests\` (\`applicant_name\`);`)
  await db.run(sql`CREATE INDEX \`change_requests_authority_idx\` ON \`change_requests\` (\`authority_id\`);`)
  await db.run(sql`CREATE INDEX \`change_requests_unsettled_idx\` ON \`change_requests\` (\`unsettled\`);`)
  await db.run(sql`CREATE INDEX \`change_requests_identity_key_idx\` ON \`change_requests\` (\`identity_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`change_requests_open_key_idx\` ON \`change_requests\` (\`open_key\`);`)
  await db.run(sql`CREATE INDEX \`change_requests_updated_at_idx\` ON \`change_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`change_requests_created_at_idx\` ON \`change_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`authority_status_submittedAt_idx\` ON \`change_requests\` (\`authority_id\`,\`status\`,\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`applicant_createdAt_idx\` ON \`change_requests\` (\`applicant\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`persons\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`id_number_masked\` text NOT NULL,
  	\`register\` text NOT NULL,
  	\`authority_id\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`registered_on\` text NOT NULL,
  	\`basic_name\` text,
  	\`basic_id_type\` text,
  	\`basic_id_number\` text,
  	\`basic_gender\` text,
  	\`basic_birth_date\` text,
  	\`basic_nationality\` text,
  	\`basic_ethnicity\` text,
  	\`basic_political_status\` text,
  	\`basic_mobile\` text,
  	\`basic_email\` text,
  	\`basic_remark\` text,
  	\`basic_is_cpa\` integer,
  	\`workplace_is_employed\` integer,
  	\`workplace_employer_code\` text,
  	\`workplace_employer_name\` text,
  	\`workplace_employer_type\` text,
  	\`workplace_work_region\` text,
  	\`workplace_work_address\` text,
  	\`workplace_work_postcode\` text,
  	\`workplace_accounting_since\` text,
  	\`workplace_accounting_post\` text,
  	\`workplace_accounting_duty\` text,
  	\`workplace_employer_phone\` text,
  	\`workplace_residence_region\` text,
  	\`workplace_residence_address\` text,
  	\`workplace_residence_basis\` text,
  	\`workplace_residence_postcode\` text,
  	\`education_full_time_level\` text,
  	\`education_full_time_degree\` text,
  	\`education_full_time_school\` text,
  	\`education_full_time_major\` text,
  	\`education_full_time_graduated_on\` text,
  	\`education_full_time_verification_code\` text,
  	\`education_part_time_level\` text,
  	\`education_part_time_degree\` text,
  	\`education_part_time_school\` text,
  	\`education_part_time_major\` text,
  	\`education_part_time_graduated_on\` text,
  	\`education_part_time_verification_code\` text,
  	\`qualification_qualification_level\` text,
  	\`qualification_qualification_type\` text,
  	\`qualification_qualification_way\` text,
  	\`qualification_qualified_on\` text,
  	\`qualification_qualification_number\` text,
  	\`qualification_appointed_post\` text,
  	\`qualification_appointed_on\` text,
  	\`photo\` text,
  	\`applicant\` text,
  	\`identity_key\` text NOT NULL,
  	\`active_key\` text NOT NULL,
  	\`made_by\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`authority_id\`) REFERENCES \`authorities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`persons_name_idx\` ON \`persons\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`persons_authority_idx\` ON \`persons\` (\`authority_id\`);`)
  await db.run(sql`CREATE INDEX \`persons_applicant_idx\` ON \`persons\` (\`applicant\`);`)
  await db.run(sql`CREATE INDEX \`persons_identity_key_idx\` ON \`persons\` (\`identity_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`persons_active_key_idx\` ON \`persons\` (\`active_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`persons_made_by_idx\` ON \`persons\` (\`made_by\`);`)
  await db.run(sql`CREATE INDEX \`persons_updated_at_idx\` ON \`persons\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`persons_created_at_idx\` ON \`persons\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`authority_status_registeredOn_idx\` ON \`persons\` (\`authority_id\`,\`status\`,\`registered_on\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`portal\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`edition\` numeric DEFAULT 1,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`portal_kind_idx\` ON \`notices\` (\`portal\`,\`kind\`);`)
  await db.run(sql`CREATE TABLE \`notices_locales\` (
  	\`title\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_locales_locale_parent_id_unique\` ON \`notices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`staff_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_sessions_order_idx\` ON \`staff_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`staff_sessions_parent_id_idx\` ON \`staff_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`staff\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`authority_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`authority_id\`) REFERENCES \`authorities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_authority_idx\` ON \`staff\` (\`authority_id\`);`)
  await db.run(sql`CREATE INDEX \`staff_updated_at_idx\` ON \`staff\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`staff_created_at_idx\` ON \`staff\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`staff_email_idx\` ON \`staff\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`authorities\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`register\` text NOT NULL,
  	\`parent\` text,
  	\`regions\` text NOT NULL,
  	\`accepting\` integer DEFAULT false,
  	\`phone\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`authorities_parent_idx\` ON \`authorities\` (\`parent\`);`)
  await db.run(sql`CREATE INDEX \`authorities_updated_at_idx\` ON \`authorities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`authorities_created_at_idx\` ON \`authorities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`applicants\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`identity_key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`id_type\` text NOT NULL,
  	\`id_number\` text NOT NULL,
  	\`mobile\` text NOT NULL,
  	\`gender\` text,
  	\`birth_date\` text,
  	\`nationality\` text,
  	\`ethnicity\` text,
  	\`signed_in_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`applicants_subject_idx\` ON \`applicants\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`applicants_identity_key_idx\` ON \`applicants\` (\`identity_key\`);`)
  await db.run(sql`CREATE INDEX \`applicants_updated_at_idx\` ON \`applicants\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`applicants_created_at_idx\` ON \`applicants\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`applicant_sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`applicant\` text NOT NULL,
  	\`portal\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`ticket_digest\` text NOT NULL,
  	\`cookie_digest\` text NOT NULL,
  	\`code_digest\` text NOT NULL,
  	\`challenge\` text NOT NULL,
  	\`code_expires_at\` text NOT NULL,
  	\`token_digest\` text NOT NULL,
  	\`previous_digest\` text,
  	\`token_expires_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`applicant_sessions_applicant_idx\` ON \`applicant_sessions\` (\`applicant\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`applicant_sessions_ticket_digest_idx\` ON \`applicant_sessions\` (\`ticket_digest\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`applicant_sessions_cookie_digest_idx\` ON \`applicant_sessions\` (\`cookie_digest\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`applicant_sessions_code_digest_idx\` ON \`applicant_sessions\` (\`code_digest\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`applicant_sessions_token_digest_idx\` ON \`applicant_sessions\` (\`token_digest\`);`)
  await db.run(sql`CREATE INDEX \`applicant_sessions_previous_digest_idx\` ON \`applicant_sessions\` (\`previous_digest\`);`)
  await db.run(sql`CREATE INDEX \`applicant_sessions_expires_at_idx\` ON \`applicant_sessions\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`applicant_sessions_updated_at_idx\` ON \`applicant_sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`applicant_sessions_created_at_idx\` ON \`applicant_sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`attachments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`request_id\` text(36) NOT NULL,
  	\`applicant\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`page\` numeric NOT NULL,
  	\`storage_key\` text NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`width\` numeric NOT NULL,
  	\`height\` numeric NOT NULL,
  	\`original_digest\` text NOT NULL,
  	\`warnings\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`request_id\`) REFERENCES \`change_requests\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attachments_request_idx\` ON \`attachments\` (\`request_id\`);`)
  await db.run(sql`CREATE INDEX \`attachments_applicant_idx\` ON \`attachments\` (\`applicant\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`attachments_storage_key_idx\` ON \`attachments\` (\`storage_key\`);`)
  await db.run(sql`CREATE INDEX \`attachments_updated_at_idx\` ON \`attachments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_created_at_idx\` ON \`attachments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`text\` text NOT NULL,
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
  await db.run(sql`CREATE UNIQUE INDEX \`messages_key_idx\` ON \`messages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`messages_updated_at_idx\` ON \`messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_created_at_idx\` ON \`messages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAttemptAt_idx\` ON \`messages\` (\`state\`,\`next_attempt_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`authority\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_events_key_idx\` ON \`audit_events\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_updated_at_idx\` ON \`audit_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_created_at_idx\` ON \`audit_events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_at_idx\` ON \`audit_events\` (\`subject\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`change_requests_id\` text(36),
  	\`persons_id\` text(36),
  	\`notices_id\` text(36),
  	\`staff_id\` text(36),
  	\`authorities_id\` text,
  	\`applicants_id\` text(36),
  	\`applicant_sessions_id\` text(36),
  	\`attachments_id\` text(36),
  	\`messages_id\` text(36),
  	\`audit_events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`change_requests_id\`) REFERENCES \`change_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`persons_id\`) REFERENCES \`persons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authorities_id\`) REFERENCES \`authorities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`applicants_id\`) REFERENCES \`applicants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`applicant_sessions_id\`) REFERENCES \`applicant_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`messages_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_events_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_change_requests_id_idx\` ON \`payload_locked_documents_rels\` (\`change_requests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_persons_id_idx\` ON \`payload_locked_documents_rels\` (\`persons_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_staff_id_idx\` ON \`payload_locked_documents_rels\` (\`staff_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authorities_id_idx\` ON \`payload_locked_documents_rels\` (\`authorities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_applicants_id_idx\` ON \`payload_locked_documents_rels\` (\`applicants_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_applicant_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`applicant_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_events_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_events_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`staff_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_staff_id_idx\` ON \`payload_preferences_rels\` (\`staff_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`change_requests\`;`)
  await db.run(sql`DROP TABLE \`persons\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices_locales\`;`)
  await db.run(sql`DROP TABLE \`staff_sessions\`;`)
  await db.run(sql`DROP TABLE \`staff\`;`)
  await db.run(sql`DROP TABLE \`authorities\`;`)
  await db.run(sql`DROP TABLE \`applicants\`;`)
  await db.run(sql`DROP TABLE \`applicant_sessions\`;`)
  await db.run(sql`DROP TABLE \`attachments\`;`)
  await db.run(sql`DROP TABLE \`messages\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
