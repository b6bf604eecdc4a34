import { bytes } from '../openapi/answer.ts'
import { operation } from '../operation.ts'
import { pageStyle } from '../signIn/pageStyle.ts'

/** The style sheet of the sign-in's own pages. */
export const readPageStyle = operation({
  name: 'read-page-style',
  method: 'GET',
  path: '/v1/sign-in/page.css',
  summary: 'The style sheet of the sign-in’s own pages.',
  auth: 'none',
  answer: bytes('text/css'),
  errors: [],
  handle: async () => new Response(pageStyle, { headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } }),
})
