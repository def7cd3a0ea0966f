/** Hands the reader a file, made here and now: nothing is sent anywhere. */
export function download(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file name of an article's headline: letters and digits of any script, joined by hyphens. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-');
  return `${(plain ?? 'article').slice(0, 60)}.${ending}`;
}
