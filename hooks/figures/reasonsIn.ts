import type { Payload } from 'payload'
import { libraryReasons } from '../content/libraryReasons.ts'

/** The reasons of the library whose words stand in what a return says, by id; its writer may have gone on writing around them. One out of use counts as well. */
export async function reasonsIn(payload: Payload, said: string): Promise<string[]> {
  return (await libraryReasons(payload)).filter(({ text }) => [text.zh, text.en].some((words) => words !== '' && said.includes(words.trim()))).map(({ id }) => id)
}
