CREATE TABLE `comparator_penalties` (
	`comparator` text NOT NULL,
	`alternative` integer NOT NULL,
	`part` integer NOT NULL,
	`kind` text NOT NULL,
	`min` real,
	`max` real,
	`unit` text,
	`optional` integer,
	`note_en` text,
	`note_ru` text,
	PRIMARY KEY(`comparator`, `alternative`, `part`),
	FOREIGN KEY (`comparator`) REFERENCES `comparators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `comparators` (
	`id` text PRIMARY KEY NOT NULL,
	`jurisdiction` text NOT NULL,
	`position` integer NOT NULL,
	`crime` text NOT NULL,
	`instrument` text,
	`article` text,
	`paragraph` text,
	`title_en` text NOT NULL,
	`title_ru` text NOT NULL,
	`note_en` text,
	`note_ru` text,
	`valid_from` text,
	`valid_to` text,
	`status` text NOT NULL,
	FOREIGN KEY (`jurisdiction`) REFERENCES `jurisdictions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`instrument`) REFERENCES `instruments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comparators_by_jurisdiction` ON `comparators` (`jurisdiction`,`position`);