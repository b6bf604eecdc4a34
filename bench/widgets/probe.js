// Runs in the page before any of its scripts, as plain text: notes broken rules of its Content-Security-Policy, and when the
// first control that matches `ready` within `host` has been painted. It looks once a frame. `options` is written before it (probe.ts).
const bench = { usableAt: 0, violations: [] }
window.bench = bench
for (const [key, value] of Object.entries(options.memory)) sessionStorage.setItem(key, value)
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => bench.violations.push(`${violatedDirective} ${blockedURI}`))

// Shadow roots are noted as they come: whoever looks for them has the page keep a script object of every element there is.
let roots = [document]
const { attachShadow } = Element.prototype
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init)
  roots.push(root)
  return root
}

/** Whether a node lies within the host, through however many shadow roots. */
function isWithin(host, node) {
  const root = node.getRootNode()
  return host.contains(node) || (root instanceof ShadowRoot && isWithin(host, root.host))
}

function isUsable(host) {
  const hits = roots.map((root) => root.querySelector(options.ready)).filter((hit) => hit && isWithin(host, hit))
  return hits.some((hit) => !hit.matches(':disabled') && hit.getBoundingClientRect().height > 0)
}

function look() {
  const host = document.readyState === 'loading' ? null : document.querySelector(options.host)
  if (!host || !isUsable(host)) return void requestAnimationFrame(look)
  Element.prototype.attachShadow = attachShadow
  roots = []
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => (bench.usableAt = performance.now())
    port2.postMessage(0)
  })
}
requestAnimationFrame(look)
