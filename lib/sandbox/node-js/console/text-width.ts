const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NOTHING = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns in a terminal: East Asian wide characters and pictures take two, combining marks none. */
export function widthOf(text: string): number {
  return [...text].reduce((width, char) => width + widthOfCharacter(char), 0);
}

function widthOfCharacter(char: string): number {
  if (WIDE.test(char)) return 2;
  return NOTHING.test(char) ? 0 : 1;
}
