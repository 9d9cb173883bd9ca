/** Ways out of liability or punishment. */

import { groundOf } from './ground';
import type { WayOutLine } from './headline';
import type { LawOnDay } from './standing';

export function wayOutLine(_on: LawOnDay): WayOutLine {
  return { line: 'way-out', ways: [], depends: [], ...groundOf([], [], ['no-rule'], false) };
}
