import {LitElement} from 'lit';
export class DeclicResult extends LitElement {}
