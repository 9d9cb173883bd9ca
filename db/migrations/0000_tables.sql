CREATE TABLE `aliases` (
	`alias` text PRIMARY KEY NOT NULL,
	`record` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `aliases_by_record` ON `aliases` (`record`);--> statement-breakpoint
CREATE TABLE `citations` (
	`jurisdiction` text NOT NULL,
	`record_kind` text NOT NULL,
	`record` text NOT NULL,
	`position` integer NOT NULL,
	`source` text NOT NULL,
	`locator` text,
	PRIMARY KEY(`jurisdiction`, `record_kind`, `record`, `position`),
	FOREIGN KEY (`jurisdiction`) REFERENCES `jurisdictions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `citations_by_source` ON `citations` (`source`);--> statement-breakpoint
CREATE TABLE `data_changes` (
	`position` integer PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`jurisdictions` text NOT NULL,
	`text_en` text NOT NULL,
	`text_ru` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `exchange_rates` (
	`date` text NOT NULL,
	`currency` text NOT NULL,
	`per_euro` real NOT NULL,
	PRIMARY KEY(`date`, `currency`)
);
--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `jurisdictions` (
	`code` text PRIMARY KEY NOT NULL,
	`name_en` text NOT NULL,
	`name_ru` text NOT NULL,
	`subregion` text NOT NULL,
	`currency` text NOT NULL,
	`summary_en` text NOT NULL,
	`summary_ru` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `aspects` (
	`id` text PRIMARY KEY NOT NULL,
	`jurisdiction` text NOT NULL,
	`position` integer NOT NULL,
	`aspect` text NOT NULL,
	`value` text NOT NULL,
	`value_ru` text,
	`ways` text,
	`detail_en` text NOT NULL,
	`detail_ru` text NOT NULL,
	`status` text NOT NULL,
	FOREIGN KEY (`jurisdiction`) REFERENCES `jurisdictions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `aspects_by_jurisdiction` ON `aspects` (`jurisdiction`,`position`);--> statement-breakpoint
CREATE TABLE `costs` (
	`id` text PRIMARY KEY NOT NULL,
	`jurisdiction` text NOT NULL,
	`position` integer NOT NULL,
	`metric` text NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`per` text,
	`covers` text,
	`year` integer NOT NULL,
	`note_en` text,
	`note_ru` text,
	`status` text NOT NULL,
	FOREIGN KEY (`jurisdiction`) REFERENCES `jurisdictions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `costs_by_jurisdiction` ON `costs` (`jurisdiction`,`position`);--> statement-breakpoint
CREATE TABLE `instruments` (
	`id` text PRIMARY KEY NOT NULL,
	`jurisdiction` text NOT NULL,
	`position` integer NOT NULL,
	`title_en` text NOT NULL,
	`title_ru` text NOT NULL,
	`title_original` text,
	`kind` text NOT NULL,
	`number` text,
	`adopted` text,
	`as_of` text,
	`url` text,
	FOREIGN KEY (`jurisdiction`) REFERENCES `jurisdictions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `instruments_by_jurisdiction` ON `instruments` (`jurisdiction`,`position`);--> statement-breakpoint
CREATE TABLE `open_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`jurisdiction` text NOT NULL,
	`position` integer NOT NULL,
	`question_en` text NOT NULL,
	`question_ru` text,
	FOREIGN KEY (`jurisdiction`) REFERENCES `jurisdictions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reforms` (
	`id` text PRIMARY KEY NOT NULL,
	`jurisdiction` text NOT NULL,
	`position` integer NOT NULL,
	`date` text NOT NULL,
	`title_en` text NOT NULL,
	`title_ru` text NOT NULL,
	`detail_en` text NOT NULL,
	`detail_ru` text NOT NULL,
	`direction` text NOT NULL,
	`status` text NOT NULL,
	FOREIGN KEY (`jurisdiction`) REFERENCES `jurisdictions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reforms_by_jurisdiction` ON `reforms` (`jurisdiction`,`position`);--> statement-breakpoint
CREATE TABLE `penalties` (
	`rule` text NOT NULL,
	`alternative` integer NOT NULL,
	`part` integer NOT NULL,
	`kind` text NOT NULL,
	`min` real,
	`max` real,
	`unit` text,
	`optional` integer,
	`note_en` text,
	`note_ru` text,
	PRIMARY KEY(`rule`, `alternative`, `part`),
	FOREIGN KEY (`rule`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rules` (
	`id` text PRIMARY KEY NOT NULL,
	`jurisdiction` text NOT NULL,
	`position` integer NOT NULL,
	`offence` text NOT NULL,
	`conduct` text NOT NULL,
	`regime` text NOT NULL,
	`instrument` text,
	`article` text,
	`paragraph` text,
	`quantity` text NOT NULL,
	`quantity_label_en` text,
	`quantity_label_ru` text,
	`substances` text NOT NULL,
	`circumstances` text NOT NULL,
	`match` text,
	`territory_en` text,
	`territory_ru` text,
	`description_en` text NOT NULL,
	`description_ru` text NOT NULL,
	`exemption_en` text,
	`exemption_ru` text,
	`valid_from` text,
	`valid_to` text,
	`status` text NOT NULL,
	FOREIGN KEY (`jurisdiction`) REFERENCES `jurisdictions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`instrument`) REFERENCES `instruments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rules_by_offence` ON `rules` (`jurisdiction`,`offence`,`position`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`jurisdiction` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`publisher` text,
	`url` text,
	`language` text,
	`published` text,
	`retrieved` text,
	FOREIGN KEY (`jurisdiction`) REFERENCES `jurisdictions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sources_by_jurisdiction` ON `sources` (`jurisdiction`,`position`);--> statement-breakpoint
CREATE TABLE `thresholds` (
	`id` text PRIMARY KEY NOT NULL,
	`jurisdiction` text NOT NULL,
	`position` integer NOT NULL,
	`substance` text NOT NULL,
	`tier` text NOT NULL,
	`from` real,
	`to` real,
	`from_included` integer,
	`to_included` integer,
	`unit` text NOT NULL,
	`basis` text NOT NULL,
	`instrument` text,
	`place` text,
	`force` text,
	`valid_from` text,
	`valid_to` text,
	`note_en` text,
	`note_ru` text,
	`status` text NOT NULL,
	FOREIGN KEY (`jurisdiction`) REFERENCES `jurisdictions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`instrument`) REFERENCES `instruments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thresholds_by_jurisdiction` ON `thresholds` (`jurisdiction`,`position`);--> statement-breakpoint
CREATE INDEX `thresholds_by_substance` ON `thresholds` (`substance`);--> statement-breakpoint
CREATE TABLE `unit_values` (
	`id` text PRIMARY KEY NOT NULL,
	`jurisdiction` text NOT NULL,
	`position` integer NOT NULL,
	`unit` text NOT NULL,
	`value` real NOT NULL,
	`currency` text NOT NULL,
	`valid_from` text,
	`status` text NOT NULL,
	FOREIGN KEY (`jurisdiction`) REFERENCES `jurisdictions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unit_values_by_jurisdiction` ON `unit_values` (`jurisdiction`,`position`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`jurisdiction` text NOT NULL,
	`position` integer NOT NULL,
	`name_en` text NOT NULL,
	`name_ru` text NOT NULL,
	FOREIGN KEY (`jurisdiction`) REFERENCES `jurisdictions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `units_by_jurisdiction` ON `units` (`jurisdiction`,`position`);