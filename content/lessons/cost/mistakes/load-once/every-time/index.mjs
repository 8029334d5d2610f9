import { setTimeout as sleep } from 'node:timers/promises';

async function loadDictionary() {
  console.log('loading the dictionary');
  await sleep(2000);
  return new Map([
    ['cloud', '雲'],
    ['lambda', 'ラムダ'],
  ]);
}

let dictionary;

export const translateHandler = async (event) => {
  dictionary = await loadDictionary();
  return { word: dictionary.get(event.word) ?? null };
};
