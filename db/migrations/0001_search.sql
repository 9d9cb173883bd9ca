-- One row a record and language. `title` and `body` hold stems and `forms` the words as written, all split and
-- folded by db/search/words.ts; the texts themselves stay in the tables, so none is stored twice.
CREATE VIRTUAL TABLE `search` USING fts5(
	`kind` UNINDEXED,
	`record` UNINDEXED,
	`jurisdiction` UNINDEXED,
	`lang` UNINDEXED,
	`title`,
	`body`,
	`forms`,
	tokenize = 'ascii',
	content = '',
	contentless_unindexed = 1
);
