// Runs in the page before any of its scripts, as plain text: notes broken rules of its Content-Security-Policy, and when the
// first control that matches `ready` within `host` has been painted. It looks once a frame, and into shadow roots only where
// there are any. `options` is written before it (probe.ts).
const bench = { usableAt: 0, violations: [] }
window.bench = bench
for (const [key, value] of Object.entries(options.memory)) sessionStorage.setItem(key, value)
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => bench.violations.push(`${violatedDirective} ${blockedURI}`))

function find(root) {
  const hit = root.querySelector(options.ready)
  if (hit) return hit
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot && find(element.shadowRoot)
    if (inner) return inner
  }
  return undefined
}

function look() {
  const element = document.readyState === 'loading' ? null : document.querySelector(options.host)
  const hit = element && ((element.shadowRoot && find(element.shadowRoot)) ?? find(element))
  if (!hit || hit.matches(':disabled') || hit.getBoundingClientRect().height === 0) return void requestAnimationFrame(look)
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => (bench.usableAt = performance.now())
    port2.postMessage(0)
  })
}
requestAnimationFrame(look)
