/** What asks a page of a portal for the widgets in English. */
const query = '?lang=en'

/**
 * A portal's page whose links ask for English as it was asked for itself: those to pages of its own and of the other portal, be they
 * anchors or attributes of a widget. What lies elsewhere, what is fetched and places within the page stay as they are.
 */
export function keepLanguage(page: string, otherPortal: string): string {
  const isPage = (to: string) => /^\/(?!\/)/.test(to) || (otherPortal !== '' && (to === otherPortal || to.startsWith(`${otherPortal}/`)))
  const asking = (link: string, to: string) => (isPage(to) ? `href="${to}${query}"` : link)
  return page.replace(/<(?!link\b)\w[^>]*>/g, (tag) => tag.replace(/href="([^"]*)"/g, asking))
}
