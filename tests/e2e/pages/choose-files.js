/**
 * Asks for files as LinkedIn and Bluesky do: an input made on demand, appended to the body and removed after its
 * change. @param {(files: File[], via: 'input', event: Event) => void} onFiles
 */
export function chooseFiles(onFiles, testId) {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', accept: 'image/*', multiple: true, className: 'on-demand' });
  if (testId) input.dataset.testid = testId;
  input.addEventListener('change', (event) => {
    const files = [...input.files];
    input.remove();
    onFiles(files, 'input', event);
  });
  document.body.append(input);
  input.click();
}
