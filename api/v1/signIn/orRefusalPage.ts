import { refusalOf } from '../../errors/refusalOf.ts'
import { languageOf } from '../languageOf.ts'
import type { Call } from '../operation.ts'
import { refusalPage } from './refusalPage.ts'

/** Answers a person's browser, rather than a program, when a step of the sign-in is refused. */
export async function orRefusalPage({ settings, request }: Call, step: () => Promise<Response>): Promise<Response> {
  try {
    return await step()
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return refusalPage(refusal, { settings, language: languageOf(request) })
  }
}
