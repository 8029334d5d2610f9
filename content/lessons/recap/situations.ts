import type { Job } from '@/lib/course/decide-home';
import type { Situation } from '@/lib/course/lesson';

const PLAIN: Job = {
  work: 'computing',
  run: 'seconds',
  rhythm: 'uneven',
  memory: 'none',
  machine: 'any',
};

/** Jobs people really have, in an order that mixes the answers. */
export const situations: readonly Situation[] = [
  {
    id: 'nightly-batch',
    says: {
      ja: '毎日 0 時に、前の日の売上を集計する。3 分で終わる。',
      en: 'Every night at twelve the day’s sales are added up. It takes three minutes.',
    },
    job: { ...PLAIN, run: 'minutes', rhythm: 'rare' },
    because: {
      ja: '1 日のうち 1,437 分は何もしません。その間に料金がかからないのが Lambda です。スケジュールは EventBridge が受け持つので、cron のためのサーバーも要りません。',
      en: 'For the other 1,437 minutes of the day nothing happens, and on Lambda nothing is paid. EventBridge keeps the schedule; no server stays up just to run cron.',
    },
  },
  {
    id: 'game-server',
    says: {
      ja: '対戦ゲームのサーバー。接続をつないだまま、参加者の位置を 1 秒に何十回も配る。',
      en: 'A game server. Connections stay open, and every player’s position goes out dozens of times a second.',
    },
    job: { ...PLAIN, run: 'hours', rhythm: 'steady', memory: 'between' },
    because: {
      ja: '試合のあいだ、状態はメモリの中で変わり続け、接続も切れません。イベントごとに呼ばれて終わる関数とは、形が合いません。EC2 かコンテナの仕事です。',
      en: 'During a match the state lives in memory and the connections never close. A function that is called, answers and is done has the wrong shape for that. EC2 or containers.',
    },
  },
  {
    id: 'thumbnails',
    says: {
      ja: '写真がアップロードされるたびに、縮小した画像を作る。朝は静かで、イベントの日は何千枚も来る。',
      en: 'A small copy of every photo somebody uploads. Mornings are quiet; on the day of a festival thousands arrive.',
    },
    job: { ...PLAIN, rhythm: 'uneven' },
    because: {
      ja: '1 枚ずつ独立していて、数秒で終わり、数が読めません。写真の数だけ実行環境が並び、静かになればなくなります。Lambda の見本のような仕事です。',
      en: 'Each photo stands alone, takes seconds, and nobody knows how many there will be. As many environments as photos, and none when it is quiet: this is what Lambda was made for.',
    },
  },
  {
    id: 'static-site',
    says: {
      ja: '会社案内の Web サイト。ページは月に 1 度しか変わらない。',
      en: 'A company’s website. The pages change once a month.',
    },
    job: { ...PLAIN, work: 'serving' },
    because: {
      ja: 'ファイルを渡すだけなら、プログラムは要りません。Amazon S3 に置き、CloudFront で配ります。一番よい関数は、書かなくて済む関数です。',
      en: 'Handing out files takes no program. Put them into Amazon S3, with CloudFront in front. The best function is the one you need not write.',
    },
  },
  {
    id: 'video',
    says: {
      ja: '講義の録画を変換する。1 本に 2 時間かかり、途中で分けられない。',
      en: 'Recorded lectures are converted. One takes two hours and cannot be cut.',
    },
    job: { ...PLAIN, run: 'hours', rhythm: 'rare' },
    because: {
      ja: '15 分を超えます。EC2 や AWS Batch、あるいは動画の変換を引き受ける MediaConvert を使います。録画を短く切り分けられるなら、話は変わります。',
      en: 'Longer than fifteen minutes. EC2, AWS Batch, or MediaConvert, which converts video as a service. If the recording could be cut into pieces, that would be another matter.',
    },
  },
  {
    id: 'contact-form',
    says: {
      ja: '問い合わせフォーム。1 日に数件届き、データベースに保存して、お礼を返す。',
      en: 'A contact form. A few messages a day go into a database, and a thank-you comes back.',
    },
    job: { ...PLAIN, rhythm: 'rare' },
    because: {
      ja: 'API Gateway か関数 URL が HTTP を受け、関数が DynamoDB に書きます。月に数百回なら無料枠に収まり、実質ただで動きます。',
      en: 'API Gateway or a function URL takes the HTTP, the function writes to DynamoDB. A few hundred calls a month stay well inside the free tier.',
    },
  },
  {
    id: 'windows-software',
    says: {
      ja: '10 年前に買った Windows 用の帳票ソフトを、毎日使っている。',
      en: 'A reporting program for Windows, bought ten years ago and used every day.',
    },
    job: { ...PLAIN, run: 'minutes', machine: 'own' },
    because: {
      ja: 'Lambda の実行環境は AWS が用意する Linux です。OS を選ぶ必要がある仕事は、EC2 に残ります。',
      en: 'Lambda’s environments are Linux, as AWS makes it. What needs an operating system of your choosing stays on EC2.',
    },
  },
  {
    id: 'approval',
    says: {
      ja: '経費の申請を出すと、上司が承認するまで 3 日待ち、それから振り込む。',
      en: 'An expense claim waits three days for somebody’s approval, and then the money is sent.',
    },
    job: { ...PLAIN, work: 'waiting' },
    because: {
      ja: '待つことに計算は要りません。待つあいだ関数も EC2 も動かさず、AWS Step Functions に手順を預け、承認が来たら次の関数を呼びます。2025 年 12 月からは、待てる関数である durable functions も選べます。',
      en: 'Waiting takes no computing. Neither a function nor a server sits there for three days: AWS Step Functions keeps the place and calls the next function when approval comes. Since December 2025 durable functions, which can wait by themselves, are another way.',
    },
  },
  {
    id: 'busy-api',
    says: {
      ja: '決済 API。昼も夜も変わらず、毎秒 2,000 件を受け続ける。',
      en: 'A payment API. Two thousand requests a second, day and night, hardly ever more or less.',
    },
    job: { ...PLAIN, rhythm: 'steady' },
    because: {
      ja: 'Lambda でも動きます。ただ、止まっている時間がなければ「使った分だけ」の利点が消え、EC2 やコンテナのほうが安くなりがちです。「3 分ぶんだけ払う」の章の計算機で確かめる種類の判断です。',
      en: 'Lambda could do it. But when nothing ever stands still, paying by use loses its charm, and EC2 or containers tend to be cheaper. This one is decided with a calculator, not by taste.',
    },
  },
  {
    id: 'training',
    says: {
      ja: '画像を見分けるモデルを学習させる。GPU で丸 1 日かかる。',
      en: 'Training a model to tell pictures apart: a whole day on a GPU.',
    },
    job: { ...PLAIN, run: 'hours', rhythm: 'rare', machine: 'own' },
    because: {
      ja: 'Lambda 関数に GPU はなく、15 分という上限もあります。理由が 2 つあるときは、迷う余地がありません。',
      en: 'No GPU, and fifteen minutes at the most. With two reasons against it there is not much to weigh.',
    },
  },
];
