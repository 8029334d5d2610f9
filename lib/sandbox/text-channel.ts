/** How an environment and its host exchange text. */
export interface TextChannel {
  send(text: string): void;
  listen(hear: (text: string) => void): void;
}
