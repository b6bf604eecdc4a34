import type { CollectionConfig, TextField } from 'payload'
import { contentReaders } from '../access/contentReaders.ts'
import { contentStaff } from '../access/contentStaff.ts'
import { nobody } from '../access/nobody.ts'
import { may } from '../access/abilities.ts'
import { documentTypes, pictureType } from '../files/contentTypes.ts'
import { keepContentFile } from './content/keepContentFile.ts'
import { readUpload } from './content/readUpload.ts'
import { serveContentFile } from './content/serveContentFile.ts'

/**
 * Pictures and documents that content staff publish; applicants get them by /v1 once an evidence kind points to one. A row never
 * changes: another file is another row. The bytes lie in the file store under `storageKey`.
 */
export const ContentFiles: CollectionConfig = {
  slug: 'content-files',
  labels: { singular: { zh: '内容文件', en: 'Content file' }, plural: { zh: '内容文件', en: 'Content files' } },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'filename', 'filesize', 'createdAt'], listSearchableFields: ['title'], group: { zh: '内容', en: 'Content' }, hideAPIURL: true, hidden: ({ user }) => !may({ user }, 'edit-content') },
  access: { create: contentStaff, read: contentReaders, update: nobody, delete: nobody, readVersions: nobody },
  disableDuplicate: true,
  upload: {
    disableLocalStorage: true,
    // The dialog offers these; what a file is, is told by its content (`readUpload`), whose verdict stands.
    mimeTypes: [pictureType, 'image/png', ...documentTypes],
    allowRestrictedFileTypes: true,
    crop: false,
    focalPoint: false,
    bulkUpload: false,
    pasteURL: false,
    handlers: [serveContentFile],
  },
  hooks: { beforeOperation: [readUpload], beforeChange: [keepContentFile] },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { zh: '名称', en: 'Name' },
      maxLength: 100,
      admin: { description: { zh: '下载时的文件名（不含扩展名）；不填则用所选文件的名称。', en: 'File name of a download, without extension; empty: the name of the chosen file.' } },
    },
    { name: 'storageKey', type: 'text', required: true, unique: true, hidden: true },
    // What the framework keeps of a file beside its name; nobody looks for one by them.
    ...['mimeType', 'url', 'thumbnailURL'].map((name): TextField => ({ name, type: 'text', admin: { disableListColumn: true, disableListFilter: true } })),
  ],
}
