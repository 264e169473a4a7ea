import { session } from '../session/session.svelte';
import { LiveClient, type LiveStatus, type Socket } from './live';

/** The tab's connection to the server, as far as pages show it. */
class Connection {
  status = $state<LiveStatus>('idle');
  online = $state(navigator.onLine);

  constructor() {
    addEventListener('online', () => {
      this.online = true;
      live.hurry();
    });
    addEventListener('offline', () => (this.online = false));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && live.hurry());
  }
}

export const connection = new Connection();

/** Live updates for this tab. */
export const live = new LiveClient(
  () => new WebSocket(`${location.origin.replace(/^http/, 'ws')}/live`) as Socket,
  (status) => (connection.status = status),
  () => (session.ended = true),
);
