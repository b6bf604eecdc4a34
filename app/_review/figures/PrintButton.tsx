'use client'

/** Prints the page. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button className="review__button" type="button" onClick={() => window.print()}>
      {label}
    </button>
  )
}
