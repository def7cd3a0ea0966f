import type { IncomingMessage, ServerResponse } from 'node:http';

export type Page = string | ((request: IncomingMessage, response: ServerResponse) => void);
export interface Site {
  port: number;
  extra: Map<string, Page>;
  origin: string;
  hostRule: string;
  close(): Promise<void>;
}
export const SITE_HOST: string;
export const FIRST_STORY: string;
export function serveSite(extra?: Map<string, Page>): Promise<Site>;
