import { codeLists } from '../labels/codeLists.ts';
import { regionLabel } from '../labels/regionLabel.ts';
import { regionNames } from '../validators/regions.ts';
import type { Value } from '../vocabulary/definition.ts';
import type { FieldSchema } from '../vocabulary/sectionSchema.ts';

/**
 * What a cell of a list states: codes, dates and answers in whatever way a list writes them, labels in either language included;
 * null for an empty cell. What cannot be read stays as it is, for the validators to refuse.
 */
export function readCell(schema: FieldSchema, cell: string): Value {
  const text = plain(cell);
  if (text === '') return null;
  if (schema.type === 'boolean') return yes.has(text.toLowerCase()) ? true : no.has(text.toLowerCase()) ? false : text;
  if (schema.codes) return codeIn(schema.codes.list, text) ?? text;
  if (schema.control === 'region') return regionIn(text) ?? text;
  if (schema.format === 'date') return dateIn(text) ?? text;
  return text;
}

/** A cell without what spreadsheets put around it: blanks, and the mark that keeps a text from being a formula. */
export function plain(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@＝＋－＠])/, '');
}

const yes = new Set(['是', '有', 'yes', 'y', 'true', '1']);
const no = new Set(['否', '无', '没有', 'no', 'n', 'false', '0']);

const codesByLabel = new Map<string, Map<string, string>>();

function codeIn(list: string, text: string): string | undefined {
  let codes = codesByLabel.get(list);
  if (!codes) {
    const items = codeLists[list] ?? [];
    // A code goes before a label that looks like one.
    codes = new Map([...items.flatMap(({ code, label, en }) => [label, en].map((word): [string, string] => [comparable(word), code])), ...items.map(({ code }): [string, string] => [comparable(code), code])]);
    codesByLabel.set(list, codes);
  }
  return codes.get(comparable(text));
}

let regionsByLabel: Map<string, string> | undefined;

/** A code, or the names of city, district and street with or without blanks between; a name of the province may go before. */
function regionIn(text: string): string | undefined {
  if (regionNames.has(text)) return text;
  regionsByLabel ??= new Map([...regionNames.keys()].flatMap((code) => [comparable(regionLabel(code, 'zh')), comparable(regionLabel(code, 'en'))].map((label): [string, string] => [label, code])));
  return regionsByLabel.get(comparable(text)) ?? regionsByLabel.get(comparable(text.replace(/^浙江省/, '')));
}

function comparable(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** Days between 1899-12-30, from which spreadsheets count, and 1970-01-01. */
const epoch = 25_569;

/** `2019-7-1`, `2019/7/1`, `2019.7.1`, `20190701`, `2019年7月1日`, or the number of days a spreadsheet keeps. */
export function dateIn(text: string): string | undefined {
  const serial = /^\d{4,5}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (serial >= 5_000 && serial < 80_000) return new Date((Math.floor(serial) - epoch) * 86_400_000).toISOString().slice(0, 10);
  const [, year, month, day] = /^(\d{4})(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?(?:[ T]\d.*)?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
