const labels = {
  registration: { zh: '信息登记', en: 'Registration' },
  change: { zh: '信息变更', en: 'Change' },
  transfer: { zh: '地区变更', en: 'Transfer' },
  correction: { zh: '依职权更正', en: 'Correction' },
}

/** One of the kinds of case as an option of a select. */
export function kindOption(value: keyof typeof labels) {
  return { value, label: labels[value] }
}
