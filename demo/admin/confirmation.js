// @ts-check
import {make} from './dom.js';

/**
 * A question before something that cannot be taken back.
 * @param {{readonly id: string, readonly title: string, readonly body: readonly (Node | null)[], readonly yes: string, readonly no: string}} question
 * @param {() => void} agreed
 */
export function confirmation({id, title, body, yes, no}, agreed) {
  const dialog = /** @type {HTMLDialogElement} */ (
    make(
      'dialog',
      {'aria-labelledby': id},
      make('h3', {id}, title),
      body,
      make(
        'div',
        {class: 'actions'},
        make('button', {type: 'button', class: 'button quiet', onclick: () => dialog.close()}, no),
        make(
          'button',
          {
            type: 'button',
            class: 'button main',
            onclick: () => {
              dialog.close();
              agreed();
            },
          },
          yes,
        ),
      ),
    )
  );
  return dialog;
}
