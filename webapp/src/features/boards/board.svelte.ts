import { sentence } from '../../shared/ui/errors';
import { toast, toastError } from '../../shared/ui/toasts.svelte';
import { getBoard, markBoardRead, setBoard, type BoardSwitch, type BoardView } from './api';
import { t } from './texts';

/** A board as one member sees it, and what they can change about that. */
export class BoardModel {
  view = $state.raw<BoardView>();
  error = $state.raw<unknown>();

  constructor(
    private readonly slug: string,
    /** Called when everything in the board has become read. */
    private readonly onRead: () => void,
  ) {
    void this.load();
  }

  load = async () => {
    this.error = undefined;
    try {
      this.view = await getBoard(this.slug);
    } catch (error) {
      this.error = error;
    }
  };

  /** Follows or mutes, or stops that; shown at once and taken back if the server refuses. */
  async set(what: BoardSwitch, on: boolean) {
    const before = this.view;
    if (!before) return;
    this.view = { ...before, [what === 'follow' ? 'following' : 'muted']: on };
    try {
      await setBoard(this.slug, what, on);
      toast(this.#said(what, on, before.name), { label: t('boards.undo'), run: () => void this.set(what, !on) });
    } catch (error) {
      this.view = before;
      toastError(sentence(error));
    }
  }

  async markRead() {
    try {
      await markBoardRead(this.slug);
      this.onRead();
      toast(t('boards.mark-read.done', { name: this.view?.name ?? '' }));
    } catch (error) {
      toastError(sentence(error));
    }
  }

  #said(what: BoardSwitch, on: boolean, name: string): string {
    if (what === 'follow') return on ? t('boards.follow.done', { name }) : t('boards.unfollow.done', { name });
    return on ? t('boards.mute.done', { name }) : t('boards.unmute.done', { name });
  }
}
