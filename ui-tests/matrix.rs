//! `MATRIX.md`: what may not leave its scope and by which way, and where there is no case yet.
//!
//! A case names its cell in a comment at the top: `// Escapes: agent → static`.

use crate::cases::{children, header, is_case, read};
use std::{collections::BTreeMap, env, fmt::Write as _, fs, path::Path};

const ESCAPES: Matrix = Matrix {
    rule: "an_agent_never_outlives_its_user_scope",
    key: "Escapes",
    corner: "what escapes ↓ where to →",
    rows: &[
        "agent",
        "factory",
        "scope",
        "open scope",
        "memory",
        "part of the state",
        "user data",
        "borrowed text",
        "closure",
        "future",
        "iterator",
    ],
    columns: &[
        "variable",
        "collection",
        "closure's result",
        "function's result",
        "static",
        "thread-local",
        "task-local",
        "thread",
        "task",
        "channel",
        "request extension",
        "dyn Any",
        "callback",
        "router",
        "response",
        "leak",
    ],
    without_case: &[
        ("open scope", "closure's result", "a platform passes a factory to the closure and keeps the open scope"),
        ("open scope", "task-local", HELD),
        ("open scope", "thread-local", HELD),
        ("open scope", "request extension", HELD),
        ("open scope", "router", HELD),
        ("open scope", "response", HELD),
        ("closure", "*", CAPTURED),
        ("future", "*", CAPTURED),
        ("iterator", "*", CAPTURED),
    ],
};

const HELD: &str =
    "the place takes any `'static` value; the columns `static` and `dyn Any` show that an open scope is not `'static`";
const CAPTURED: &str = "the place takes any `'static` value, and the value has the lifetime of the agent that it \
    captured; the row `agent` shows that the place rejects it";

const MIXES: Matrix = Matrix {
    rule: "two_users_never_mix",
    key: "Mixes",
    corner: "what mixes ↓ by which way →",
    rows: &[
        "agent",
        "factory",
        "scope",
        "memory",
        "part of the state",
        "user data",
        "borrowed text",
        "context",
        "closure",
        "future",
    ],
    columns: &[
        "collection",
        "field",
        "assignment",
        "swap",
        "choice",
        "argument",
        "function's result",
        "trait object",
        "factory's trait",
        "next request",
        "other's task",
    ],
    without_case: &[
        ("factory", "factory's trait", NO_PROVIDER),
        ("part of the state", "factory's trait", NO_PROVIDER),
        ("user data", "factory's trait", NO_PROVIDER),
        ("scope", "trait object", NO_TRAIT),
        ("part of the state", "trait object", NO_TRAIT),
        ("user data", "trait object", NO_TRAIT),
        ("borrowed text", "*", "a borrow of text gives no access to its user, so two of them may meet"),
        ("context", "*", "a context belongs to no scope before it is admitted"),
        ("closure", "*", MIXES_AS_CAPTURED),
        ("future", "*", MIXES_AS_CAPTURED),
    ],
};

const NO_PROVIDER: &str = "no trait of a factory returns it";
const NO_TRAIT: &str = "it implements no object-safe trait that names its user";
const MIXES_AS_CAPTURED: &str = "the value has the lifetime of the agent that it captured; see the row `agent`";

struct Matrix {
    rule: &'static str,
    /// The key of the comment that names the cell of a case.
    key: &'static str,
    corner: &'static str,
    rows: &'static [&'static str],
    columns: &'static [&'static str],
    /// A row, a column or `*` for the rest of the row, and why the cell needs no case.
    without_case: &'static [(&'static str, &'static str, &'static str)],
}

/// Set `MATRIX=overwrite` to write the page, and read the diff.
#[test]
fn the_matrix_shows_the_cases() {
    let path = Path::new("MATRIX.md");
    let found = format!("{INTRODUCTION}\n{}\n{}", ESCAPES.page(), MIXES.page());
    if env::var("MATRIX").is_ok_and(|value| value == "overwrite") {
        fs::write(path, &found).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    assert_eq!(read(path), found, "`MATRIX.md` does not show the cases");
}

const INTRODUCTION: &str = "\
# Where a user's values could go

Two rules hold for every value that belongs to a user, and for every way out of its scope. A number counts the rejecting
programs, a dash is a hole, and a letter says why there is no program.

<!-- Written by `cargo xtask bless`. -->
";

impl Matrix {
    fn page(&self) -> String {
        let (cells, mut reasons) = (self.cells(), Vec::new());
        let mut page = format!("## `{}`\n\n| {} | {} |\n", self.rule, self.corner, self.columns.join(" | "));
        writeln!(page, "|---|{}", "---|".repeat(self.columns.len())).expect("a string takes any text");
        for row in self.rows {
            let cells = self.columns.iter().map(|column| match cells.get(&(*row, *column)) {
                Some(count) => count.to_string(),
                None => self.reason(row, column).map_or_else(|| "–".to_owned(), |reason| letter(&mut reasons, reason)),
            });
            let cells: Vec<_> = cells.collect();
            writeln!(page, "| {row} | {} |", cells.join(" | ")).expect("a string takes any text");
        }
        for (index, reason) in reasons.iter().enumerate() {
            let letter = char::from(b'a' + u8::try_from(index).expect("fewer reasons than letters"));
            write!(page, "\n{letter}: {reason}.\n").expect("a string takes any text");
        }
        page
    }

    /// Returns the number of rejecting programs of each cell.
    fn cells(&self) -> BTreeMap<(&str, &str), usize> {
        let mut cells = BTreeMap::new();
        let folder = Path::new("rules").join(self.rule);
        for case in children(&folder).iter().filter(|path| is_case(path, "rejects_")) {
            let cell = header(case, self.key).unwrap_or_else(|| panic!("{} has no `{}`", case.display(), self.key));
            let (row, column) = cell.split_once(" → ").unwrap_or_else(|| panic!("{}: {cell}", case.display()));
            let known = |names: &'static [&'static str], name| names.iter().find(|known| **known == name);
            let (Some(row), Some(column)) = (known(self.rows, row), known(self.columns, column)) else {
                panic!("{}: `{cell}` is no cell of the matrix", case.display());
            };
            *cells.entry((*row, *column)).or_default() += 1;
        }
        cells
    }

    fn reason(&self, row: &str, column: &str) -> Option<&'static str> {
        let is_cell = |&&(r, c, _): &&(&str, &str, &str)| r == row && (c == column || c == "*");
        self.without_case.iter().find(is_cell).map(|(_, _, reason)| *reason)
    }
}

/// Returns the letter of the reason, which is the next one for a new reason.
fn letter(reasons: &mut Vec<&'static str>, reason: &'static str) -> String {
    let index = reasons.iter().position(|known| *known == reason).unwrap_or_else(|| {
        reasons.push(reason);
        reasons.len() - 1
    });
    char::from(b'a' + u8::try_from(index).expect("fewer reasons than letters")).to_string()
}
