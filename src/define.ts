import './elements/journal/define.js';
import './elements/quiz/define.js';
import './elements/result/define.js';
import './elements/consent/define.js';
import './elements/badge/define.js';
import './elements/progress/define.js';
import './elements/feedback/define.js';
import './elements/mirror/define.js';
import './elements/practice/define.js';
import './elements/privacy/define.js';

export * from './index.js';
