// Extras over plain forms: a text message without leaving the page, and only the fields a document needs.
const signUp = document.querySelector('[data-sign-up]')
const realName = document.querySelector('[data-real-name]')
document.querySelector('.summary')?.focus()

if (signUp) {
  const send = signUp.querySelector('[data-send-code]')
  const label = send.textContent
  countDown(Number(send.dataset.wait))
  send.addEventListener('click', (event) => {
    event.preventDefault()
    post('send-code').then(showSent, () => signUp.requestSubmit(send))
  })
  signUp.querySelector('[data-new-picture]')?.addEventListener('click', (event) => {
    event.preventDefault()
    post('picture').then(renewPicture, () => undefined)
  })

  async function post(intent) {
    const body = new URLSearchParams(new FormData(signUp))
    body.set('intent', intent)
    const answer = await fetch(signUp.action, { method: 'POST', body, headers: { Accept: 'application/json' } })
    return answer.json()
  }

  function showSent({ faults, seconds, hasPassed, question }) {
    for (const name of ['mobile', 'captcha', 'smsCode']) {
      showFault(name, faults.filter(({ field }) => field === name).map(({ sentence }) => sentence).join('；'))
    }
    const challenge = signUp.querySelector('[data-challenge]')
    if (hasPassed) challenge.replaceWith(passed())
    else if (question) challenge.querySelector('label').firstChild.textContent = signUp.dataset.question + question
    else renewPicture()
    countDown(seconds)
    const first = faults[0]
    signUp.querySelector(first ? `#${first.field}` : '#smsCode')?.focus()
  }

  function showFault(name, sentence) {
    const error = document.getElementById(`${name}-error`)
    if (!error) return
    error.textContent = sentence
    error.hidden = sentence === ''
    error.closest('.field').classList.toggle('wrong', sentence !== '')
    const input = document.getElementById(name)
    if (sentence) input.setAttribute('aria-invalid', 'true')
    else input.removeAttribute('aria-invalid')
  }

  function passed() {
    const note = document.createElement('p')
    note.className = 'passed'
    note.dataset.challenge = ''
    note.textContent = signUp.dataset.passed
    return note
  }

  function renewPicture() {
    const picture = signUp.querySelector('[data-picture]')
    if (!picture) return
    picture.src = `/sso/captcha.svg?${Date.now()}`
    signUp.querySelector('#captcha').value = ''
  }

  function countDown(seconds) {
    if (!(seconds > 0)) return
    const sent = signUp.querySelector('[data-sent]')
    sent.textContent = sent.dataset.text
    const until = Date.now() + seconds * 1000
    send.disabled = true
    const timer = setInterval(tick, 500)
    tick()

    function tick() {
      const left = Math.ceil((until - Date.now()) / 1000)
      send.disabled = left > 0
      send.textContent = left > 0 ? left + send.dataset.waiting : label
      if (left <= 0) clearInterval(timer)
    }
  }
}

if (realName) {
  const choice = realName.querySelector('#document')
  choice.addEventListener('change', showNeeded)
  showNeeded()

  function showNeeded() {
    for (const part of realName.querySelectorAll('[data-only]')) {
      part.hidden = choice.value !== '' && !part.dataset.only.split(' ').includes(choice.value)
    }
  }
}
