/** What the output area of a workbench can show, in the order of its tabs. The first is shown until another is chosen. */
export const VIEWS = ['result', 'environments', 'compare', 'cost', 'limits'] as const;
export type ViewName = (typeof VIEWS)[number];
