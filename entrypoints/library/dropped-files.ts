import { kindOf } from './import-job.ts';

const nextEntries = (reader: FileSystemDirectoryReader) =>
  new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject));

async function inFolder(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const files: File[] = [];
  const reader = folder.createReader();
  for (let entries = await nextEntries(reader); entries.length > 0; entries = await nextEntries(reader)) {
    for (const entry of entries) {
      if (entry.isDirectory) files.push(...(await inFolder(entry as FileSystemDirectoryEntry)));
      // A saved page's folder is full of pictures and scripts: nobody meant to import those.
      else if (kindOf(entry.name)) files.push(await fileOf(entry as FileSystemFileEntry));
    }
  }
  return files;
}

/** The files of a drop: those dropped themselves, and in dropped folders those of a kind we read. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  // Entries and files must be taken before the first await: the drop's data is gone afterwards.
  const items = [...data.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const lists = await Promise.all(
    items.map(async ({ entry, file }) => {
      if (entry?.isDirectory) return inFolder(entry as FileSystemDirectoryEntry);
      return file ? [file] : [];
    }),
  );
  return lists.flat();
}
