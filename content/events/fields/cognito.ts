import type { FieldWords } from '@/lib/course/event-source';

/** A user pool asks before somebody signs up. */
export const COGNITO_FIELDS: FieldWords = {
  version: { ja: 'イベントのバージョン。', en: 'The version of the event.' },
  region: { ja: 'ユーザープールのリージョン。', en: 'The region of the user pool.' },
  userPoolId: { ja: 'ユーザープールの ID。', en: 'The id of the user pool.' },
  userName: { ja: 'サインアップする人のユーザー名。', en: 'The user name of who signs up.' },
  callerContext: { ja: 'どのアプリから来たか。', en: 'Which app it comes from.' },
  'callerContext.awsSdkVersion': {
    ja: '呼び出しに使われた SDK。',
    en: 'The SDK that made the call.',
  },
  'callerContext.clientId': { ja: 'アプリクライアントの ID。', en: 'The id of the app client.' },
  triggerSource: { ja: 'どのきっかけで呼ばれたか。', en: 'What called the function.' },
  request: { ja: 'Cognito から関数への情報。', en: 'What Cognito tells the function.' },
  'request.userAttributes': { ja: '入力された属性。', en: 'The attributes that were entered.' },
  'request.userAttributes.email': { ja: 'メールアドレス。', en: 'The e-mail address.' },
  'request.userAttributes.name': { ja: '名前。', en: 'The name.' },
  'request.validationData': {
    ja: '検証だけに使う値。保存されません。',
    en: 'Values to check with. They are not stored.',
  },
  'request.validationData.invitation': {
    ja: 'この例の招待コード。',
    en: 'The invitation code of this example.',
  },
  'request.clientMetadata': { ja: 'アプリが自由に渡す値。', en: 'Values the app may hand over.' },
  'request.clientMetadata.page': { ja: 'この例の値。', en: 'A value of this example.' },
  response: {
    ja: '関数から Cognito への答え。書き換えてイベントごと返します。',
    en: 'The function’s answer: change it and return the whole event.',
  },
  'response.autoConfirmUser': {
    ja: 'true なら確認コードなしで登録を終えます。',
    en: 'true: the user is confirmed without a code.',
  },
  'response.autoVerifyEmail': {
    ja: 'true ならメールを確認済みにします。',
    en: 'true: the e-mail address counts as verified.',
  },
  'response.autoVerifyPhone': {
    ja: 'true なら電話番号を確認済みにします。',
    en: 'true: the phone number counts as verified.',
  },
};
