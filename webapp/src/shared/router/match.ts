/** The changing parts of an address: `/boards/:slug` matched with `/boards/cardiology` gives `{ slug: 'cardiology' }`. */
export type Params = Record<string, string>;

/** Matches an address with a pattern, part by part; null if it does not fit. */
export function match(pattern: string, pathname: string): Params | null {
  const expected = parts(pattern);
  const actual = parts(pathname);
  if (expected.length !== actual.length) return null;
  const params: Params = {};
  for (const [index, part] of expected.entries()) {
    const value = actual[index]!;
    if (part.startsWith(':')) params[part.slice(1)] = decoded(value);
    else if (part !== value) return null;
  }
  return params;
}

function parts(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
