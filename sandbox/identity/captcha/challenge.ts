import { pictureText } from './drawPicture.ts'

/** What stands between a robot and a text message: a picture, or a question for those who cannot see it. */
export type Challenge = { kind: 'picture'; answer: string } | { kind: 'question'; text: string; answer: string }

const numerals = '零一二三四五六七八九'

/** Makes a new challenge. */
export function newChallenge(kind: Challenge['kind'], random: () => number): Challenge {
  if (kind === 'picture') return { kind, answer: pictureText(random) }
  const [a, b] = [1 + Math.floor(random() * 9), 1 + Math.floor(random() * 9)]
  return { kind, text: `${numerals[a]}加${numerals[b]}等于几？`, answer: String(a + b) }
}

/** Tells whether an answer is right; case and full-width forms do not matter. */
export function isAnswer(challenge: Challenge, typed: string): boolean {
  return typed.normalize('NFKC').trim().toUpperCase() === challenge.answer
}
