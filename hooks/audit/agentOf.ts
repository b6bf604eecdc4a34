const browsers: [RegExp, string][] = [
  [/Edg\/(\d+)/, 'Edge'],
  [/(?:Chrome|CriOS)\/(\d+)/, 'Chrome'],
  [/(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/Version\/(\d+).*Safari/, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** A browser in few words, `Chrome 147 · Windows`; of anything else the first word it says of itself. */
export function agentOf(userAgent: string | null | undefined): string | undefined {
  if (!userAgent) return undefined
  const browser = browsers.map(([pattern, name]) => [name, pattern.exec(userAgent)?.[1]]).find(([, version]) => version)
  const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1]
  return [browser?.join(' ') ?? userAgent.split(/[\s(]/)[0]!.slice(0, 40), system].filter(Boolean).join(' · ')
}
