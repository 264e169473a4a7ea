/** A piece of a mail: words, or an address that can be opened. */
export interface Piece {
  text: string;
  href?: string;
}

/** Finds the addresses in a mail; those of this site lead there wherever the site answers just now. */
export function pieces(text: string): Piece[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((piece, index) => (index % 2 === 0 ? { text: piece } : linkOf(piece)));
}

const PAGES = ['/confirm', '/reset', '/email-change', '/waiting', '/work-address', '/settings/verification'];

function linkOf(address: string): Piece {
  const { pathname, search, hash, href } = new URL(address);
  return { text: address, href: PAGES.includes(pathname) ? pathname + search + hash : href };
}
