export const homeHandler = async (event) => {
  return { home: 'lambda' };
};
