/** The snapshot that the site stored, read as the site does. */
export async function readStoredSnapshot() {
  const database = await answerOf(indexedDB.open('lambda-lab-snapshots'));
  const store = database.transaction('snapshots').objectStore('snapshots');
  const [stored] = await answerOf(store.getAll());
  return stored.content.arrayBuffer();
}

function answerOf(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
