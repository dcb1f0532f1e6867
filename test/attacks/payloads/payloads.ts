import {readFileSync} from 'node:fs';

/** Twenty of our own: what a Markdown subset, a template and a shadow root could let through. */
const OWN: readonly string[] = [
  '[go](javascript:alert(1))',
  '[go](JaVaScRiPt:alert`1`)',
  '[go](java\tscript:alert(1))',
  '[go](&#106;avascript:alert`1`)',
  '[go](data:text/html,<script>alert(1)</script>)',
  '[go](vbscript:alert`1`)',
  '[go](//attacker.example/x)',
  '[go](/\\attacker.example/x)',
  '[go](https://a@attacker.example/x)',
  '[go](https:attacker.example)',
  '![pixel](https://attacker.example/pixel.png)',
  '[**go**](javascript:alert`1`)',
  '[x](https://ok.example/"onmouseover=alert`1`)',
  '```html\n<img src=x onerror=alert(1)>\n```',
  '`<script>alert(1)</script>`',
  '**<iframe src="https://attacker.example/"></iframe>**',
  '- <img src="https://attacker.example/list.png">\n- <svg onload=alert(1)>',
  '${alert(1)}{{constructor.constructor("alert(1)")()}}',
  '<template shadowrootmode="open"><script>alert(1)</script></template>',
  '<declic-journal endpoint="https://attacker.example/"><declic-quiz src="//attacker.example/q.json"></declic-quiz></declic-journal>',
];

const file = new URL('dompurify.json', import.meta.url);
const {payloads} = JSON.parse(readFileSync(file, 'utf8')) as {payloads: readonly string[]};

/** Everything that is put into every authored field; the first are those that DOMPurify is tested with. */
export const PAYLOADS: readonly string[] = [...payloads, ...OWN];

/** Addresses that no authored link may lead to. */
export const ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  '&#x6A;avascript:alert(1)',
  'jаvascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'vbscript:msgbox(1)',
  'blob:https://attacker.example/1',
  'file:///etc/passwd',
  'about:blank',
  '//attacker.example/',
  '\\\\attacker.example\\',
  '/\\attacker.example/',
  '/\t/attacker.example/',
  'http://attacker.example/',
  'https:attacker.example',
  'https:///attacker.example',
  'https://user:password@attacker.example/',
  'https://ok.example\\@attacker.example/',
  'view-source:https://attacker.example/',
  'intent://attacker.example/#Intent;end',
];
