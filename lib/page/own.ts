/**
 * A member of a node, as the browser gives it: a form or a document shows a field of its own in place of a member of that
 * name (`<form><input name="children">`, `<form name="body">`), and whoever climbed by such a "parentElement" would
 * climb for ever.
 */
export function own<T extends Node, K extends keyof T>(node: T, member: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node), member, node);
}
