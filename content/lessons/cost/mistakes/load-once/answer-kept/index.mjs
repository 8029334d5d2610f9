import { setTimeout as sleep } from 'node:timers/promises';

async function loadDictionary() {
  console.log('loading the dictionary');
  await sleep(2000);
  return new Map([
    ['cloud', '雲'],
    ['lambda', 'ラムダ'],
  ]);
}

let answer;

export const translateHandler = async (event) => {
  answer ??= (await loadDictionary()).get(event.word) ?? null;
  return { word: answer };
};
