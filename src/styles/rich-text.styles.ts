import {css} from 'lit';

/** How authored text looks inside our cards. */
export const richTextStyles = css`
  .text {
    white-space: pre-line;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  code {
    direction: ltr;
    unicode-bidi: isolate;
    font-family: ui-monospace, 'Cascadia Mono', Consolas, monospace;
    font-size: 0.92em;
    background: var(--_tint);
    border-radius: 0.25em;
    padding: 0.1em 0.3em;
  }
  pre {
    margin: 0;
    padding: 0.75rem;
    overflow-x: auto;
    background: var(--_tint);
    border-radius: calc(var(--_radius) / 2);
  }
  pre code {
    padding: 0;
    background: none;
  }
`;
