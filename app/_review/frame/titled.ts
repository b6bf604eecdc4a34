import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { accountTexts } from '../locales/accountTexts.ts'
import { figureTexts } from '../locales/figures.ts'
import { frameTexts } from '../locales/frame.ts'

/** The head of the window in the reader's language: our own views have a name, and so has the register. */
export async function titled(metadata: Metadata, segments: string[] = []): Promise<Metadata> {
  const asked = (await cookies()).get('payload-lng')?.value ?? (await headers()).get('accept-language') ?? ''
  const language = asked.startsWith('en') ? 'en' : 'zh'
  const own: { [segment: string]: string } = { figures: figureTexts[language].title, 'second-factor': accountTexts(language).title }
  const [first = ''] = segments
  const given = typeof metadata.title === 'string' ? metadata.title.replace(` · ${frameTexts.zh.brand}`, '') : ''
  return { ...metadata, title: `${own[first] ?? given} · ${frameTexts[language].brand}` }
}
