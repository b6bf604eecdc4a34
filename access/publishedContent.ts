import type { Access } from 'payload'
import { may } from './abilities.ts'
import { contentReaders } from './contentReaders.ts'

/** Grants what is published to those who read content, and the drafts too to those who edit it. */
export const publishedContent: Access = (args) => contentReaders(args) && (may(args.req, 'edit-content') || { _status: { equals: 'published' } })
