/** Answers of a complete registration of a person without an employer, with the fewest papers: what is typed, by section. */
export const answers = {
  basic: { ethnicity: '01', politicalStatus: '13', email: 'bench@example.com' },
  workplace: {
    isEmployed: false,
    residenceRegion: '330203003',
    residenceAddress: '中山西路某号',
    residenceBasis: 'household',
    residencePostcode: '315000',
  },
  education: {
    fullTimeLevel: '21',
    fullTimeDegree: '4',
    fullTimeSchool: '某大学',
    fullTimeMajor: '会计学',
    fullTimeGraduatedOn: '2023-06-30',
  },
  qualification: {},
}
