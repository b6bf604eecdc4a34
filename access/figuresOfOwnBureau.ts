import type { Access } from 'payload'
import { may } from './abilities.ts'
import { bureauConstraint } from './ownBureau.ts'

/** Grants those who see figures the rows of what they are in charge of. */
export const figuresOfOwnBureau: Access = ({ req }) => may(req, 'see-figures') && bureauConstraint(req)
