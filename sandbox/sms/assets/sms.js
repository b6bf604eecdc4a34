// Shows a message soon after it arrived; without this script a reload does the same.
const { watched, count } = document.body.dataset

async function look() {
  if (document.hidden) return
  const answer = await fetch(watched ? `/messages?to=${watched}` : '/messages')
  const { messages } = await answer.json()
  if (String(messages.length) !== count) location.reload()
}

setInterval(() => look().catch(() => undefined), 3000)
