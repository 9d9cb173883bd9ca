CREATE TABLE `headlines` (
	`jurisdiction` text NOT NULL,
	`line` text NOT NULL,
	`day` text NOT NULL,
	`value_en` text NOT NULL,
	`value_ru` text NOT NULL,
	`tier` text,
	`regimes` text NOT NULL,
	`known` text NOT NULL,
	`missing` text NOT NULL,
	`depends_on` text NOT NULL,
	`status` text,
	`rules` text NOT NULL,
	`aspects` text NOT NULL,
	PRIMARY KEY(`jurisdiction`, `line`),
	FOREIGN KEY (`jurisdiction`) REFERENCES `jurisdictions`(`code`) ON UPDATE no action ON DELETE no action
);
