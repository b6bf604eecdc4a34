// The portal's own few lines: who is signed in, and where in the menu one is.
const session = document.querySelector('accountant-portal.session')

function showName() {
  const name = session.identity?.name ?? ''
  // Surname and stars: enough for its owner, not for whoever looks over the shoulder.
  session.querySelector('[data-name]').textContent = name && name[0] + '*'.repeat(Math.min(name.length - 1, 3))
}

session.addEventListener('accountant-signed-in', showName)
session.addEventListener('accountant-signed-out', showName)
// Who presses before the register's script has come is led on when it has.
session.querySelector('[data-sign-in]').addEventListener('click', () => customElements.whenDefined('accountant-portal').then(() => session.signIn()))
session.querySelector('[data-sign-out]').addEventListener('click', async ({ currentTarget }) => {
  const trouble = session.querySelector('[data-trouble]')
  trouble.hidden = true
  currentTarget.disabled = true
  try {
    await session.signOut()
  } catch {
    trouble.hidden = false
  }
  currentTarget.disabled = false
})
customElements.whenDefined('accountant-portal').then(showName)

for (const link of document.querySelectorAll('header a')) {
  if (link.pathname === location.pathname && link.origin === location.origin) link.setAttribute('aria-current', 'page')
}
