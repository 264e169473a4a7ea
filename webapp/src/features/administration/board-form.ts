import type { AdminBoard, BoardSetup } from './api';
import { EVERYONE } from './audience';

/** Room between two boards, so that a board can be put between them. */
const STEP = 10;

/** A new board, last in the list. */
export const newBoard = (boards: readonly AdminBoard[]): BoardSetup => ({
  name: '',
  slug: '',
  purpose: '',
  rules: '',
  audience: EVERYONE,
  opening: 'members',
  position: Math.max(0, ...boards.map(({ position }) => position)) + STEP,
});

/** What can be changed of a board. */
export const setupOf = ({ name, slug, purpose, rules, audience, opening, position }: AdminBoard): BoardSetup => ({
  name,
  slug,
  purpose,
  rules,
  audience,
  opening,
  position,
});

/** The address that a name suggests: "Emergency medicine" is emergency-medicine. */
export function slugFor(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

/** Whether the server takes it as the address of a board; `new` is the page where boards are made. */
export const isSlug = (slug: string): boolean =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length > 1 && slug !== 'new';

/** The boards that get another position when one moves up or down by one place, with that position. */
export function moved(
  boards: readonly AdminBoard[],
  slug: string,
  by: 1 | -1,
): { board: AdminBoard; position: number }[] {
  const from = boards.findIndex((board) => board.slug === slug);
  const to = from + by;
  if (from < 0 || to < 0 || to >= boards.length) return [];
  const order = [...boards];
  order.splice(to, 0, ...order.splice(from, 1));
  return order
    .map((board, index) => ({ board, position: (index + 1) * STEP }))
    .filter(({ board, position }) => board.position !== position);
}
