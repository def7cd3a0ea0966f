/** What a reader answers to Firefox's permission question. */
import type { Firefox } from './firefox.ts';
import { until } from './pages.ts';

/** Presses "Allow". */
export async function allowPermission(firefox: Firefox): Promise<void> {
  await until('the permission question', () =>
    firefox.chrome<boolean>(
      `const question = document.querySelector('#notification-popup popupnotification');
       if (!question?.button) return false;
       question.button.click();
       return true;`,
    ),
  );
}

/** The words of the question; empty where there is none. */
export function permissionQuestion(firefox: Firefox): Promise<string> {
  return firefox.chrome<string>(
    `const question = document.querySelector('#notification-popup popupnotification');
     const text = (node) => [...(node?.shadowRoot?.childNodes ?? []), ...(node?.childNodes ?? [])].map((n) => n.nodeType === 3 ? n.data : text(n)).join(' ');
     return text(question).replace(/\\s+/g, ' ').trim();`,
  );
}

/** Answers it with its other button. */
export async function denyPermission(firefox: Firefox): Promise<void> {
  await firefox.chrome(`document.querySelector('#notification-popup popupnotification').secondaryButton.click();`);
}

/** Gives an extension sites without a question, as an "Allow" of before does. */
export async function grantSites(firefox: Firefox, id: string, origins = ['*://*/*']): Promise<void> {
  await firefox.chrome(
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(args[0]);
     await ExtensionPermissions.add(args[0], { permissions: [], origins: args[1] }, extension);`,
    id,
    origins,
  );
}
