/** What elements say in the language of the page, where the server gave it words; else in English. */

declare global {
  interface Window {
    rectoWords?: Record<string, string>;
  }
}

export function said(key: string, english: string, ...values: unknown[]): string {
  const message = window.rectoWords?.[key] ?? english;
  return message.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]));
}
