export const handler = async (event) => {
  await new Promise((resolve) => {
    if (event.ready) resolve();
  });
  return 'done';
};
