import { labelOf, type CaseDetail, type CaseFinding } from './case.ts'
import errorsEn from '@accountant-register/schemas/locales/errors.en.json'
import errorsZh from '@accountant-register/schemas/locales/errors.zh.json'
import { sentence, type SentenceTable } from '@accountant-register/schemas/locales/sentence.ts'
import { fill, texts, type Language } from '../locales/texts.ts'

/** What the checks found: those that want a look on top, the good ones folded. */
export function FindingList({ detail, language }: { detail: CaseDetail; language: Language }) {
  const t = texts(language)
  const open = detail.findings.filter(({ level }) => level !== 'good')
  const good = detail.findings.filter(({ level }) => level === 'good')
  return (
    <section className="review__section" aria-labelledby="section-findings">
      <h2 id="section-findings">{t.screen.findings}</h2>
      <ul className="review__findings">
        {open.map((finding) => (
          <li key={finding.path + finding.code} data-level={finding.level}>
            {words(finding, detail, language)}
          </li>
        ))}
      </ul>
      {good.length > 0 && (
        <details className="review__good">
          <summary>{fill(t.screen.findingsGood, { n: good.length })}</summary>
          <ul className="review__findings">
            {good.map((finding) => (
              <li key={finding.path + finding.code} data-level="good">
                {words(finding, detail, language)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function words({ code, path, params, level }: CaseFinding, detail: CaseDetail, language: Language): string {
  const t = texts(language)
  const label = labelOf(detail, path)
  const own = t.findings[code]
  if (own) return fill(own, { ...params, label })
  const rules: SentenceTable = language === 'en' ? errorsEn : errorsZh
  if (Object.hasOwn(rules, code)) return sentence(rules, { code, params }, label, { labelOf: (field) => labelOf(detail, path.replace(/[^/]*$/, field)) || field })
  return fill(t.findings[path.startsWith('/files/') && level === 'notice' ? 'file' : 'other']!, { label })
}
