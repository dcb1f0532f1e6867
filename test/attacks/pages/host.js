// An application of the page itself, with a Lit of its own.
import {html, render} from '/node_modules/lit-html/lit-html.js';

render(html`<p>The host works</p>`, document.querySelector('#host'));
