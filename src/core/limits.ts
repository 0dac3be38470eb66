// Every limit of the library with its reason; a limit that is law stands with the law it comes from.

// What comes in

/** In anything that is read as a whole: an iterable may have no end. */
export const MOST_ELEMENTS = 1_000_000

/** Nothing that this library takes is nested half as deep. */
export const DEEPEST_INPUT = 100

/** Characters of a name or a short text. */
export const LONGEST_TEXT = 400

/** Characters of what a person writes to explain something, such as how an amount is set. */
export const LONGEST_WORDS = 2000

/** Characters of an amount in Dutch notation: far more than the largest has with all its points. */
export const LONGEST_AMOUNT = 60

/** Characters: longer than any name; a text beyond this is not even looked at. */
export const LONGEST_MUNICIPALITY = 100

/** Characters of the name of a help point, a place or a library in a registration: room for a name, none for a story. */
export const LONGEST_POINT_NAME = 80

/** Characters of a category: room for a name, none for a story. */
export const LONGEST_CATEGORY = 60

/** Questions of one visit, on a form that takes several. */
export const MOST_QUESTIONS = 100

// How far something is computed

/** Digits of the least common denominator of weights; the time that exact fractions take grows with the square of their digits. */
export const MOST_WEIGHT_DIGITS = 500

/** Cells of a table that is apportioned: each has an amount of its own, held in memory. */
export const MOST_TABLE_CELLS = 2_000_000

/** Digits of a number in an explanation; repeated squaring would fill the memory with digits. */
export const MOST_EXACT_DIGITS = 400

/** Levels of data written as canonical JSON, each a call within a call. */
export const DEEPEST_RESULT = 500

/** Nodes computed for the moves that need it in a comparison; what is left then stands under `method`. */
export const MOST_NODES = 1_000_000

/** 500 costs over four years: each of their months has its own line and its own steps in the explanation. */
export const MOST_MONTHS = 24_000

/** Some 450 streams for one purpose: more than anyone looks at side by side. */
export const MOST_PAIRS = 100_000

/** Questions of one registration that is counted: more than this no visit has, whatever the form. */
export const MOST_COUNTED_QUESTIONS = 10_000

/** Combinations of keys that a tally holds. */
export const MOST_TALLY_CELLS = 4_000_000

/** Different places that a tally holds without being told which there are. */
export const MOST_PLACES = 20_000

/** Beyond this the exact sums take long, and a finite population no longer matters much. */
export const LARGEST_POPULATION = 10_000

/** A result has more in it than input may: what a hundred thousand parties got, with the explanation. */
export const MOST_VALUES = 10_000_000

// How much is reported

/** Nobody reads more issues than this: what finds them stops there. */
export const MOST_ISSUES = 1000

/** Issues listed in the message of an error; `issues` has them all. */
export const MOST_IN_MESSAGE = 20

/** Unknown names reported of one object. */
export const MOST_UNKNOWN_NAMES = 50

/** Characters of a value that an issue repeats: enough to find it again. */
export const LONGEST_SHOWN = 40

/** Hexadecimal digits of a bigint that an issue repeats: in decimals one of a million digits takes seconds. */
export const LONGEST_BIGINT = 10_000

/** Steps of the path of an issue that a caller has described: what is read is not a tenth as deep. */
export const DEEPEST_PATH = 1000

/** Of the way to what is nested too deeply, the beginning is enough. */
export const LONGEST_PATH = 6

/** Results named in a list of assumptions; of more, their number is given. */
export const MOST_NAMES = 10

/** Who looks for a category in an issue does not read a longer list. */
export const MOST_CHOICES = 50

/** Values that are in no list, shown with a tally. */
export const MOST_UNKNOWN_VALUES = 5

/** Numbers of rows that have the same issue; of more, how many there are. */
export const MOST_ROW_NUMBERS = 10

/** Bars of a chart: more than anybody reads. */
export const MOST_BARS = 500

// What a spreadsheet holds

/** A spreadsheet has 1,048,576 rows. */
export const MOST_SHEET_ROWS = 1_000_000

/** A spreadsheet has 16,384 columns. */
export const MOST_SHEET_COLUMNS = 16_000

/** More sheets than this nobody finds his way in. */
export const MOST_SHEETS = 1000

/** Characters that a spreadsheet allows in the name of a sheet. */
export const LONGEST_SHEET_NAME = 31

/** A spreadsheet keeps fifteen digits of a number: one with more stays text, so that no cent is lost. */
export const MOST_CELL_DIGITS = 15

/** Characters of a cell: a spreadsheet holds no longer text. */
export const LONGEST_CELL = 32_000

// What is read of a file

/** Bytes of a file as it is on the disk. */
export const MOST_FILE_BYTES = 100_000_000

/** Bytes of a file once unpacked: text of XML packs a hundred to one, and a file made to harm a million to one. */
export const MOST_UNPACKED_BYTES = 500_000_000

/** Files inside one packed file; a workbook has a few for each sheet. */
export const MOST_PACKED_FILES = 10_000

/** Cells between the first and the last with a value: each takes room, also the empty ones. */
export const MOST_CELLS = 5_000_000

/** Rows and columns that a spreadsheet has. */
export const SHEET_ROWS = 1_048_576
export const SHEET_COLUMNS = 16_384
