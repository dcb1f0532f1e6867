/** What one tab tells the others of the same space. */
export type TabNews = 'changed' | 'erased';

/** The other tabs of one space, by BroadcastChannel; silence where the browser has none. */
export class Tabs {
  #channel?: BroadcastChannel | undefined;

  constructor(space: string, hear: (news: TabNews) => void) {
    try {
      this.#channel = new BroadcastChannel(`declic-${space}`);
      this.#channel.onmessage = ({data}: MessageEvent<unknown>) => {
        if (data === 'changed' || data === 'erased') hear(data);
      };
    } catch {
      // A sandboxed frame may refuse: then there are no other tabs to speak to.
    }
  }

  tell(news: TabNews): void {
    this.#channel?.postMessage(news);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
