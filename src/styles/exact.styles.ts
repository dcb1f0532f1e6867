import {css} from 'lit';

/** What leaves or is kept, word for word. */
export const exactStyles = css`
  pre {
    margin: 0;
    padding: 0.75rem;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tint);
    font:
      0.8125rem/1.45 ui-monospace,
      'Cascadia Mono',
      Consolas,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
