import type { Operation } from '../operation.ts'
import { beginSignIn } from './beginSignIn.ts'
import { closeSession } from './closeSession.ts'
import { finishSignIn } from './finishSignIn.ts'
import { linkFile } from './linkFile.ts'
import { listBureaus } from './listBureaus.ts'
import { listEvidenceKinds } from './listEvidenceKinds.ts'
import { listRequests } from './listRequests.ts'
import { openChange } from './openChange.ts'
import { openRegistration } from './openRegistration.ts'
import { openSession } from './openSession.ts'
import { previewChange } from './previewChange.ts'
import { putFile } from './putFile.ts'
import { readEducation } from './readEducation.ts'
import { readEmployer } from './readEmployer.ts'
import { readEvidenceFile } from './readEvidenceFile.ts'
import { readFile } from './readFile.ts'
import { readFileLink } from './readFileLink.ts'
import { readHistory } from './readHistory.ts'
import { readNotice } from './readNotice.ts'
import { readOpenApi } from './readOpenApi.ts'
import { readPageStyle } from './readPageStyle.ts'
import { readRecord } from './readRecord.ts'
import { readRequest } from './readRequest.ts'
import { removeFile } from './removeFile.ts'
import { renewSession } from './renewSession.ts'
import { saveRequest } from './saveRequest.ts'
import { submitRequest } from './submitRequest.ts'
import { steps } from './takeStep.ts'

/** Every call of the applicants' API. */
export const operations: Operation[] = [
  beginSignIn,
  ...finishSignIn,
  readPageStyle,
  openSession,
  renewSession,
  closeSession,
  readNotice,
  listBureaus,
  listEvidenceKinds,
  ...readEvidenceFile,
  readEmployer,
  listRequests,
  openRegistration,
  openChange,
  previewChange,
  readRequest,
  saveRequest,
  submitRequest,
  ...steps,
  putFile,
  removeFile,
  readFile,
  linkFile,
  readFileLink,
  readRecord,
  ...readHistory,
  readEducation,
  readOpenApi(() => operations),
]
