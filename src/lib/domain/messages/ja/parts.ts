import type { Params } from '../catalogue';

/** The server that is spoken of. */
export const at = (p: Params): string => String(p.host ?? '送信先');
/** Its own words, where the server said something. */
export const said = (p: Params): string => (p.reason ? `サーバーからのメッセージ：${String(p.reason).replace(/[.。\s]+$/, '')}。` : '');
/** What never is lost. */
export const SAFE = '何も失われていません。コンタクトはこのデバイスで待機しています。';
