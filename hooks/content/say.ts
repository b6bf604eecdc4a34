import type { PayloadRequest } from 'payload'
import sentences from './sentences.locales.json' with { type: 'json' }

/** A sentence about content in the language of the one who writes it, its gaps filled. */
export function say(req: Pick<PayloadRequest, 'i18n'>, code: keyof typeof sentences, params: { [name: string]: string } = {}): string {
  const sentence = sentences[code][req.i18n?.language === 'en' ? 'en' : 'zh']
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => params[name] ?? gap)
}
