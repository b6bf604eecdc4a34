/** The framework's switch for its store of labels. */
type Store = { _payload_doNotCacheClientSchemaMap?: boolean }

/** Has the comparison of versions labelled in the language of the one who looks: the framework keeps the labels of a collection as whoever came first read them. */
export function freshLabels(segments: string[] = []): void {
  if (segments[3] === 'versions') (globalThis as Store)._payload_doNotCacheClientSchemaMap = true
}
