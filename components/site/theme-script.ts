/** The reader's choice is kept under this name; absent means the system decides. */
export const THEME_KEY = 'lambda-lab:theme';

/** Runs first in `<body>`, before anything is painted, so that a chosen theme never flashes into place. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem(${JSON.stringify(THEME_KEY)});if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;
