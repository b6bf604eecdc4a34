/** The media type of a published picture: whatever came in is encoded anew as this. */
export const pictureType = 'image/jpeg'

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The media types of published documents. */
export const documentTypes = ['application/pdf', docxType] as const

/** File name extensions of what may be published. */
export const extensions: { [type: string]: string } = { [pictureType]: 'jpg', 'application/pdf': 'pdf', [docxType]: 'docx' }
