export const handler = async (event) => {
  await new Promise((resolve, reject) => {
    if (event.ready) resolve();
    else reject(new Error('not ready'));
  }).catch((error) => console.log(error.message));
  return 'done';
};
