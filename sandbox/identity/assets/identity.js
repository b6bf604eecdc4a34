// Extras over plain forms: a text message without leaving the page, and only the fields a document needs.
const signUp = document.querySelector('[data-sign-up]')
const realName = document.querySelector('[data-real-name]')
document.querySelector('.summary')?.focus()

if (signUp) {
  const send = signUp.querySelector('[data-send-code]')
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
    else if (question) challenge.querySelector('label').firstChild.textContent = `请回答：${question}`
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
    note.textContent = '图片验证已通过'
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
    signUp.querySelector('[data-sent]').textContent = '短信验证码已发出，请查收短信。'
    const label = '获取短信验证码'
    const until = Date.now() + seconds * 1000
    send.disabled = true
    const timer = setInterval(tick, 500)
    tick()

    function tick() {
      const left = Math.ceil((until - Date.now()) / 1000)
      send.disabled = left > 0
      send.textContent = left > 0 ? `${left}秒后可再次获取` : label
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
