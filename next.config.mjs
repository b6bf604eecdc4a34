import { withPayload } from '@payloadcms/next/withPayload'

/** Headers of every answer of the back office; the applicants' API and the widgets set their own. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

/** What a page of the back office may load; Next starts its pages by inline scripts. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Its ES module is marked as CommonJS; Node loads the package's main file.
  serverExternalPackages: ['chinese-days'],
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  // Types are checked by `npm run typecheck`, once, not again in each build.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers },
    { source: '/admin/:path*', headers: [{ key: 'Content-Security-Policy', value: policy }] },
  ],
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
}

export default withPayload(config, { devBundleServerPackages: false })
