const types: { [ending: string]: string } = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

/** Sends a list and tells how much of it has gone; gives the import that came of it, or the code of what went wrong. */
export function uploadList(file: File, corrects: boolean, onShare: (share: number) => void): Promise<{ id: string } | { code: string }> {
  const type = types[file.name.split('.').at(-1)?.toLowerCase() ?? '']
  if (!type) return Promise.resolve({ code: 'format-unknown' })
  return new Promise((resolve) => {
    // The one way in which a browser tells how much it has sent.
    const request = new XMLHttpRequest()
    request.open('POST', `/api/records/imports?corrects=${corrects}`)
    request.setRequestHeader('content-type', type)
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0)
    request.onerror = () => resolve({ code: 'unreachable' })
    request.onload = () => {
      const answer = read(request.responseText)
      resolve(request.status < 300 && answer.id ? { id: answer.id } : { code: answer.code ?? 'internal' })
    }
    request.send(file)
  })
}

function read(text: string): { id?: string; code?: string } {
  try {
    return JSON.parse(text) as { id?: string; code?: string }
  } catch {
    return {}
  }
}
