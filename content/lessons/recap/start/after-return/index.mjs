export const orderHandler = async (event) => {
  setTimeout(() => console.log('mail sent'), 100);
  return 'thank you';
};
