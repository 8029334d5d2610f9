import { keepTogether } from '../../lib/i18n/keep-together.mjs';

/** A remark plugin: lines of the Japanese prose end where they may. */
export default function remarkKeepTogether() {
  return visit;
}

function visit(node) {
  if (node.type === 'text') node.value = keepTogether(node.value);
  for (const attribute of node.attributes ?? []) {
    if (typeof attribute.value === 'string') attribute.value = keepTogether(attribute.value);
  }
  for (const child of node.children ?? []) visit(child);
}
