/** The sections in the order of the steps. */
export const sectionIds = ['basic', 'workplace', 'education', 'qualification'] as const;
