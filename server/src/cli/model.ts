import { readResolution } from '../model/read';
import { readText } from './input';
import { FolderInstruments } from './instruments';
import { modelRecord } from './model-record';
import type { Output } from './output';

/**
 * Prints the model of each file as a line of JSON, in the order of the files; what can't be read is named on `errors` and has
 * no line.
 *
 * @returns the exit status
 */
export async function model(files: readonly string[], out: Output, errors: Output): Promise<number> {
  const instruments = new FolderInstruments(errors);
  let status = 0;
  for (const file of files) {
    const read = await readText(file);
    if ('reason' in read) {
      await errors.write(`${file} ${read.reason}\n`);
      status = 2;
    } else {
      const resolution = readResolution(read.text, await instruments.for(file));
      await out.write(`${JSON.stringify(modelRecord(file, resolution))}\n`);
    }
  }
  return status;
}
