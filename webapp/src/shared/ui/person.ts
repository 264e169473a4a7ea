const HUES = 8;

/** Up to two letters for a name: "Dr. Ana Costa (demo)" is AC. */
export function initials(name: string): string {
  const words = name
    .replace(/\(.*?\)/g, '')
    .split(/[\s._-]+/)
    .filter((word) => /^\p{L}/u.test(word) && !/^(dr|prof|pd|mr|mrs|ms)\.?$/i.test(word));
  const chosen = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return chosen.map((word) => [...word][0]!.toUpperCase()).join('') || '?';
}

/** One of the avatar colours, always the same for the same person. */
export function hue(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) >>> 0;
  return sum % HUES;
}
