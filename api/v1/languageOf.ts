/** The language an answer is wanted in: English where it is asked for before Chinese, else Chinese. */
export function languageOf(request: Request): 'zh' | 'en' {
  const wanted = (request.headers.get('accept-language') ?? '').toLowerCase().match(/\b(zh|en)\b/)?.[1]
  return wanted === 'en' ? 'en' : 'zh'
}
