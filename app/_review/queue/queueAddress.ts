/** Where the queue is. */
export const queuePath = '/admin/collections/change-requests'

/** What the queue shows, as its address and its endpoint say it; absent where nothing is asked. */
export type QueueQuery = { [name: string]: string | undefined }

const names = ['view', 'kind', 'section', 'status', 'bureau', 'register', 'due', 'dueBefore', 'dueFrom', 'dueTo', 'from', 'to', 'decidedFrom', 'decidedTo', 'order']

/** The queue's part of an address, and nothing else of it. */
export function readQuery(given: { [name: string]: string | string[] | undefined }): QueueQuery {
  return Object.fromEntries(names.flatMap((name) => (given[name] ? [[name, [given[name]].flat().join(',')]] : [])))
}

/** A query in the words of an address; the queue's first view needs none. */
export function queueSearch(query: QueueQuery): string {
  const said = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]) && !(entry[0] === 'view' && entry[1] === 'open'))
  return new URLSearchParams(said.sort(([a], [b]) => names.indexOf(a) - names.indexOf(b))).toString()
}

/** Whether anything but the view and its order decides what is shown. */
export function isNarrowed(query: QueueQuery): boolean {
  return Object.entries(query).some(([name, value]) => value && name !== 'view' && name !== 'order')
}

/** The address of the queue as it is to be shown. */
export function queueLink(query: QueueQuery = {}): string {
  return `${queuePath}${asked(query)}`
}

/** The address of a case that is looked at in a queue, which goes on with the next of that queue and leads back to it. */
export function caseLink(id: string, query: QueueQuery = {}): string {
  return `${queuePath}/${id}${asked(query)}`
}

/** The same at the end of an address: nothing where nothing is asked. */
export function asked(query: QueueQuery): string {
  const search = queueSearch(query)
  return search && `?${search}`
}
