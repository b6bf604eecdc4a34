'use client'
/** How far something has come, in words and as a bar; without a value it says only that it goes on. */
export function Progress({ text, value, max }: { text: string; value?: number; max?: number }) {
  return (
    <div>
      <progress className="persons__progress" aria-label={text} {...(max ? { value, max } : {})} />
      <p role="status">{text}</p>
    </div>
  )
}
