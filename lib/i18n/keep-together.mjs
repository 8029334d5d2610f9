const PARTICLE_OR_COUNTER = / (?=[\u3041-\u3096])|(?<=\d) (?=[\u3040-\u30ff\u4e00-\u9fff])/g;

/**
 * Japanese sets a space after a Latin word or a number, and a browser may end the line there.
 * No line begins with a particle, and none between a number and what it counts: such a space holds the two together.
 *
 * @param {string} text
 */
export function keepTogether(text) {
  return text.replace(PARTICLE_OR_COUNTER, '\u00a0');
}
