CREATE TABLE `data_changes` (
	`position` integer PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`jurisdictions` text NOT NULL,
	`text_en` text NOT NULL,
	`text_ru` text NOT NULL
);
