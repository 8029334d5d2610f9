import { setTimeout } from 'node:timers/promises';

export const orderHandler = async (event) => {
  await setTimeout(100);
  console.log('mail sent');
  return 'thank you';
};
