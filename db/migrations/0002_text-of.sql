ALTER TABLE `sources` ADD `text_of` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `text_kind` text;