/** Where the pages' own script lies. What else a page names as a script is the framework's. */
export const HANDS_FOLDER = '/hands/';
