import type { ServerProps } from 'payload'

/** The name of the system over the sign-in form. */
export function Logo({ i18n }: Pick<ServerProps, 'i18n'>) {
  const isEnglish = i18n?.language === 'en'
  return (
    <div className="brand">
      <Mark size={48} />
      <h1>{isEnglish ? 'Register of Accounting Personnel' : '会计人员登记系统'}</h1>
      <span>{isEnglish ? 'Back office' : '审核管理后台'}</span>
    </div>
  )
}

/** The mark at the head of the navigation. */
export function Icon() {
  return <Mark size={22} />
}

/** A ledger with a tick. */
function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <rect x="4" y="3" width="16" height="18" rx="2" />
      <path d="M8 3v18M11.5 8H17M11.5 12l2 2 3.5-3.5" />
    </svg>
  )
}
