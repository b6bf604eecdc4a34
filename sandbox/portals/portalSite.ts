import { readFile } from 'node:fs/promises'

import { bundleOf, examples } from '../examples/bundle.ts'
import { assets } from '../serving/assets.ts'
import type { Reply, Site } from '../serving/call.ts'
import { escapeHtml } from '../serving/html.ts'
import { page } from '../serving/reply.ts'
import type { PortalName } from '../settings.ts'
import { keepLanguage } from './keepLanguage.ts'

/** Addresses the pages of a portal are filled with. */
export type PortalLinks = { register: string; otherPortal: string; identity: string; signUp: string }

const pages: Readonly<Record<PortalName, Readonly<Record<string, string>>>> = {
  ningbo: {
    '/': 'home.html',
    '/services': 'services.html',
    '/services/accountants': 'accountants.html',
    '/services/accountants/online': 'online.html',
    '/register': 'register.html',
    '/change': 'change.html',
    '/progress': 'progress.html',
    ...Object.fromEntries(examples.map((example) => [`/examples/${example}`, 'example.html'])),
  },
  zhejiang: { '/': 'home.html', '/register': 'register.html', '/change': 'change.html', '/progress': 'progress.html' },
}

/** A portal: hand-made pages on disk, whose `{{name}}` and `{{include file.html}}` are filled here. */
export function portalSite(portal: PortalName, links: PortalLinks): Site {
  const folder = new URL(`./${portal}/`, import.meta.url)
  const asset = assets({
    'site.css': new URL('site.css', folder),
    'base.css': new URL('./assets/base.css', import.meta.url),
    'site.js': new URL('./assets/site.js', import.meta.url),
    'example.css': new URL('../examples/example.css', import.meta.url),
  })
  return async ({ method, url }) => {
    if (method !== 'GET') return { status: 405, headers: { Allow: 'GET, HEAD' } }
    const file = pages[portal][url.pathname]
    const script = file ? null : ((await asset(url.pathname)) ?? (await exampleScript(url.pathname)))
    if (script) return script
    // `en` is for the widgets, and goes along from page to page; the site around them stays Chinese, as such sites are.
    const lang = url.searchParams.get('lang') === 'en' ? 'en' : 'zh-CN'
    const text = await fill(folder, file ?? 'missing.html', { ...links, lang, path: url.pathname, example: url.pathname.split('/').pop() ?? '' })
    return page(lang === 'en' ? keepLanguage(text, links.otherPortal) : text, file ? 200 : 404)
  }
}

/** The script of a page that embeds the widgets by a framework. */
async function exampleScript(path: string): Promise<Reply | null> {
  const example = examples.find((name) => path === `/assets/example-${name}.js`)
  if (!example) return null
  return { status: 200, type: 'text/javascript; charset=utf-8', body: await bundleOf(example), headers: { 'Cache-Control': 'no-cache' } }
}

async function fill(folder: URL, file: string, values: Readonly<Record<string, string>>): Promise<string> {
  const text = await readFile(new URL(file, folder), 'utf8')
  const parts = text.split(/\{\{include ([a-z]+\.html)\}\}/)
  const whole = await Promise.all(parts.map((part, i) => (i % 2 === 1 ? fill(folder, part, values) : part)))
  return whole.join('').replace(/\{\{(\w+)\}\}/g, (_, name: string) => escapeHtml(values[name] ?? ''))
}
