import { MoneyOn } from '@/law/money';
import type { ViewContext } from '@/law/punishment-view';
import { exchangeRates, instruments, knownSince, legalUnits } from './records';

/** What the records of a jurisdiction are read against on a day. @param day YYYY-MM-DD */
export function viewContext(day: string, code: string): ViewContext {
  const units = legalUnits([code]);
  return {
    instruments: instruments([code]),
    known: knownSince(code),
    unitNames: new Map([...units].map(([id, unit]) => [id, unit.name])),
    money: new MoneyOn(units, exchangeRates(), day),
  };
}
