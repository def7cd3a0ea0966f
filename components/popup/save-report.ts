import { browser } from 'wxt/browser';
import { PageReport } from '../../lib/model/page-report.ts';
import { download, fileName } from '../library/download.ts';

/** Saves the page of a tab and what was read of it as a file on this computer. False where no script may run there. */
export async function saveReport(tabId: number): Promise<boolean> {
  try {
    const target = { tabId, frameIds: [0] };
    const [answer] = await browser.scripting.executeScript({ target, files: ['/report-page.js'] });
    const report = PageReport.parse(JSON.parse(String(answer?.result)));
    const name = fileName(`sidelight report ${report.article?.title ?? ''}`, 'json');
    download(name, 'application/json', `${JSON.stringify(report, null, 1)}\n`);
    return true;
  } catch (error) {
    console.error('Sidelight: no report of this page', error);
    return false;
  }
}
