export function findBrowser(
  kind: 'chromium' | 'firefox',
  environment?: Record<string, string | undefined>,
  platform?: string,
): string | undefined;
