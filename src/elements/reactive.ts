import type {PropertyDeclaration, ReactiveElement} from 'lit';

/**
 * Declares a field of an element as one of its reactive properties, as Lit's own decorator does. Only
 * for fields, the one kind that we decorate: Lit's knows accessors of two standards, and weighs more.
 */
export function property(options?: PropertyDeclaration) {
  return (element: ReactiveElement, name: string): void => {
    (element.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

/** Declares a field as a reactive state of the element's own, without an attribute. */
export function state() {
  return property({state: true, attribute: false});
}
