/** What the probe leaves in the page. */
export type Probe = { bench: { usableAt: number; violations: string[] } }

export type ProbeOptions = { host: string; ready: string; memory: { [key: string]: string } }

/**
 * Runs in the page before any of its scripts: notes broken rules of its Content-Security-Policy, and when the first control
 * that matches `ready` within `host` has been painted. It looks once a frame; shadow roots are looked into only where there are any.
 */
export function installProbe({ host, ready, memory }: ProbeOptions): void {
  const bench: Probe['bench'] = { usableAt: 0, violations: [] }
  Object.assign(window, { bench })
  for (const [key, value] of Object.entries(memory)) sessionStorage.setItem(key, value)
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => bench.violations.push(`${violatedDirective} ${blockedURI}`))
  const find = (root: Element | ShadowRoot): HTMLElement | undefined => {
    const hit = root.querySelector<HTMLElement>(ready)
    if (hit) return hit
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot && find(element.shadowRoot)
      if (inner) return inner
    }
    return undefined
  }
  const look = () => {
    const element = document.readyState !== 'loading' && document.querySelector(host)
    const hit = element ? ((element.shadowRoot && find(element.shadowRoot)) ?? find(element)) : undefined
    if (!hit || hit.matches(':disabled') || hit.getBoundingClientRect().height === 0) return void requestAnimationFrame(look)
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => (bench.usableAt = performance.now())
      port2.postMessage(0)
    })
  }
  requestAnimationFrame(look)
}
