'use client'
export function MessagePreview() {
  return null
}
