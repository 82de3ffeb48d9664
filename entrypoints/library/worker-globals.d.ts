/** Reads a file while it waits. Only workers have it, and TypeScript only knows it without the DOM. */
declare class FileReaderSync {
  readAsArrayBuffer(file: Blob): ArrayBuffer;
  readAsText(file: Blob): string;
}
