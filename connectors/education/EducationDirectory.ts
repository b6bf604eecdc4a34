/** Continuing education that somebody signed up for and that is not on record yet; `course` is its name, or the code of its subject where it has none. */
export type OpenEducation = { year: number; course: string; state: 'enrolled' | 'completed' }

/** Whose education is asked for: the record, and the document for systems that know no records. */
export type Learner = { id: string; register: 'ningbo' | 'zhejiang'; idType: string; idNumber: string }

/** Knows who is under way with continuing education in a register. */
export type EducationDirectory = {
  /**
   * What is under way, the earliest year first, or undefined.
   * @throws {EducationUnavailableError} where the system gives no answer
   */
  openOf: (learner: Learner) => Promise<OpenEducation | undefined>
}
