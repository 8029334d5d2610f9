export const myfunc01Handler = async (event) => {
  throw new Error('to be written');
};
