import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { sendOn } from '../../../_review/account/sendOn.ts'
import { freshLabels } from '../../../_review/frame/freshLabels.ts'
import { titled } from '../../../_review/frame/titled.ts'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  return titled(await generatePageMetadata({ config, params, searchParams }), (await params).segments)
}

export default async function Page({ params, searchParams }: Args) {
  const { segments } = await params
  await sendOn(config, segments)
  freshLabels(segments)
  return RootPage({ config, importMap, params, searchParams })
}
