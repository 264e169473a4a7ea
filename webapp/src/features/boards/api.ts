import { http, type Page } from '../../shared/http/http';

/** A board in the list of boards. `unread` counts to 100, which means "more than 99". */
export interface BoardRow {
  slug: string;
  name: string;
  purpose: string;
  archived: boolean;
  following: boolean;
  muted: boolean;
  unread: number;
  lastPostAt: string | null;
  mayOpenThreads: boolean;
}

export interface BoardView extends BoardRow {
  rulesHtml: string;
  audience: { professions: string[]; specialties: string[]; countries: string[]; invitationOnly: boolean };
  moderates: boolean;
}

/** Something that a member can switch on and off for a board. */
export type BoardSwitch = 'follow' | 'mute';

/** All boards at once: there are dozens, not thousands. */
export const getBoards = () => http.get<Page<BoardRow>>('/boards', { limit: 100 });

export const getBoard = (slug: string) => http.get<BoardView>(`/boards/${slug}`);

export const setBoard = (slug: string, what: BoardSwitch, on: boolean) =>
  on ? http.put(`/boards/${slug}/${what}`) : http.delete(`/boards/${slug}/${what}`);

export const markBoardRead = (slug: string) => http.put(`/boards/${slug}/read`);
