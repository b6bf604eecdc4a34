/** What is drafted and published. */
export const editorialCollections = ['notices', 'evidence-kinds', 'message-templates', 'tips'] as const

export type EditorialCollection = (typeof editorialCollections)[number]
