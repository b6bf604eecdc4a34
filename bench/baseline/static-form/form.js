// What a hand-written form does beside the browser's own checks: sentences in place, and a summary that takes focus.
const form = document.querySelector('form')
const summary = document.querySelector('.summary')

const sentences = {
  valueMissing: (label) => `请填写${label}`,
  patternMismatch: (label) => `${label}的格式不正确`,
  typeMismatch: (label) => `${label}的格式不正确`,
  tooLong: (label) => `${label}过长`,
}

function fault(control) {
  const kind = Object.keys(sentences).find((name) => control.validity[name])
  return kind && sentences[kind](control.dataset.label)
}

function show(control) {
  const sentence = fault(control)
  const place = document.getElementById(`${control.id}-error`)
  place.textContent = sentence ?? ''
  control.setAttribute('aria-invalid', String(Boolean(sentence)))
  return sentence
}

form.addEventListener('input', (event) => show(event.target))

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const wrong = [...form.elements].filter((control) => control.willValidate && control.dataset.label && show(control))
  summary.hidden = wrong.length === 0
  summary.querySelector('ul').replaceChildren(...wrong.map((control) => {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = `#${control.id}`
    link.textContent = fault(control)
    item.append(link)
    return item
  }))
  if (wrong.length > 0) summary.focus()
})
