/**
 * Where to go after signing in: an address of this site, or the start, whatever the link said.
 *
 * @param fragment the sign-in page's own: it belongs to the address to go to
 */
export function nextAddress(wanted: string | null, fragment: string): string {
  if (wanted === null || !wanted.startsWith('/') || wanted.startsWith('/sign-in')) return '/';
  const address = new URL(wanted, 'https://site.invalid');
  return address.host === 'site.invalid' ? address.pathname + address.search + fragment : '/';
}
