import { day, flag, object, oneOf, text } from '../schema.ts'
import { bureau, register } from './bureau.ts'
import { requestSummary } from './request.ts'
import { stated } from './sections.ts'

const state = object(
  { isOpen: flag, 'reason?': oneOf('pending', 'transfer', 'frozen', 'transferred-out'), 'request?': requestSummary },
  { title: 'SectionState', description: 'Whether a section may be changed now; `request` holds it, or was decided and is not yet acknowledged.' },
)

const signIn = object({ 'name?': text, 'idType?': text, 'idNumber?': text }, { description: 'What the sign-in states where the record has something else.' })

export const record = object(
  {
    register,
    status: oneOf('active', 'frozen', 'transferredOut'),
    'authority?': bureau,
    since: day,
    'photo?': text,
    ...stated,
    'elsewhere?': register,
    sections: object({ basic: state, workplace: state, education: state, qualification: state }),
    'signInDiffers?': signIn,
  },
  { title: 'Record', description: 'What a register holds of a person; `photo` is the id of a file, `elsewhere` the register that a person has moved to.' },
)
