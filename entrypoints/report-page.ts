import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportPage } from '../lib/page/report-page.ts';

/** Injected on *Report a badly read page* only; what it answers goes to the popup, as JSON. */
export default defineUnlistedScript(async () => JSON.stringify(await reportPage(document)));
