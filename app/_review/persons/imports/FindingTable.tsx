'use client'
import type { ToldLine } from '../../../../api/staff/persons/imports/lineSentence.ts'
import { fill } from '../../locales/texts.ts'
import type { PersonTexts } from '../locales/texts.ts'

/** What is wrong with lines of a list: which line, which column, what to do. */
export function FindingTable({ findings, t }: { findings: ToldLine[]; t: PersonTexts }) {
  return (
    <section className="review__section" aria-labelledby="import-problems">
      <h2 id="import-problems">{t.importing.problems}</h2>
      {findings.length === 0 ? (
        <p className="review__none">{t.importing.noProblems}</p>
      ) : (
        <>
          <p className="persons__quiet">{fill(t.importing.someOf, { n: findings.length })}</p>
          <table className="persons__table">
            <thead>
              <tr>
                <th scope="col">{t.importing.line}</th>
                <th scope="col">{t.importing.column}</th>
                <th scope="col">{t.importing.what}</th>
              </tr>
            </thead>
            <tbody>
              {findings.map(({ line, column, code, sentence }, index) => (
                <tr key={`${line}-${column}-${code}-${index}`}>
                  <th scope="row">{line || t.importing.whole}</th>
                  <td>{column}</td>
                  <td>{sentence}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
