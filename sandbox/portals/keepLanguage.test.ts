import { describe, expect, it } from 'vitest'

import { keepLanguage } from './keepLanguage.ts'

const other = 'http://127.0.0.1:3004'

describe('links of a page in English', () => {
  it.each([
    ['<a href="/services/accountants">', '<a href="/services/accountants?lang=en">'],
    ['<a class="brand" href="/">', '<a class="brand" href="/?lang=en">'],
    [`<a href="${other}">`, `<a href="${other}?lang=en">`],
    [`<x-y change-href="/change" other-portal-href="${other}/register">`, `<x-y change-href="/change?lang=en" other-portal-href="${other}/register?lang=en">`],
    ['<div data-change-href="/change">', '<div data-change-href="/change?lang=en">'],
  ])('ask for English too: %s', (before, after) => {
    expect(keepLanguage(before, other)).toBe(after)
  })

  it.each(['<a class="skip" href="#main">', '<a href="tel:0571-88808880">', '<link rel="stylesheet" href="/assets/base.css" />', '<a href="http://127.0.0.1:3001/sso">', `<a href="${other}5/x">`, '<a href="//elsewhere.example/">', '<script src="/assets/site.js"></script>'])('stay where no page of a portal is meant: %s', (tag) => {
    expect(keepLanguage(tag, other)).toBe(tag)
  })

  it('name no place of their own where the other portal has no address', () => {
    expect(keepLanguage('<a href="">', '')).toBe('<a href="">')
  })
})
