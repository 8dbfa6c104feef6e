use crate::{mutants::Mutant, tree::workspace};
use std::{collections::BTreeMap, fmt, fs, io, path::PathBuf};

/// `ui-tests/MUTANTS.md`.
pub(crate) struct Page {
    /// The name of each mutant and its row.
    rows: Vec<(String, String)>,
}

/// A row of the table: the number of cases that notice a mutant.
pub(crate) struct Row {
    pub(crate) mutant: String,
    pub(crate) rules: Vec<String>,
    /// Programs that compile and that fail in other words, and the same of the cases of the table.
    pub(crate) counts: [usize; 4],
    /// The cases of other rules that are accepted without naming a rule of the mutant, if other rules were tried.
    pub(crate) others: Option<BTreeMap<String, usize>>,
}

const HEAD: &str = "\
# Each check is noticed

`cargo xtask mutate` writes this page. It removes one check at a time, and runs all rejecting programs and all cases of
the in-process table against the rest. A case that is accepted then was rejected by that check. A case that fails in
other words is still rejected, but by rustc or by another check. A case of another rule may be accepted where it names the
rule behind `// Also: `. A dash says that the mutant was not tried, or in the last column, not with the programs of other
rules.

| what is removed | rule | programs accepted | in other words | table accepted | in other words | of other rules |
|---|---|---|---|---|---|---|
";

impl Page {
    /// Reads the rows of these mutants. A mutant without a row has dashes.
    pub(crate) fn read(mutants: &[Mutant]) -> Result<Self, String> {
        let text = match fs::read_to_string(path()) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(format!("{}: {error}", path().display())),
        };
        let known = |mutant: &Mutant| text.lines().find(|line| line.starts_with(&format!("| {} |", mutant.name)));
        let row = |mutant| known(mutant).map_or_else(|| untried(mutant), str::to_owned);
        Ok(Self { rows: mutants.iter().map(|mutant| (mutant.name.clone(), row(mutant))).collect() })
    }

    /// Returns whether the mutant was tried. Its own rules may suffice.
    pub(crate) fn has_row(&self, mutant: &str, own_only: bool) -> bool {
        let row = self.rows.iter().find(|(name, _)| name == mutant);
        row.is_some_and(|(_, row)| !row.ends_with(if own_only { "– | – |" } else { "– |" }))
    }

    pub(crate) fn set(&mut self, row: &Row) {
        let text = row.to_string();
        if let Some((_, old)) = self.rows.iter_mut().find(|(name, _)| *name == row.mutant) {
            *old = text;
        }
    }

    pub(crate) fn write(&self) -> Result<(), String> {
        let rows: String = self.rows.iter().flat_map(|(_, row)| [row.as_str(), "\n"]).collect();
        fs::write(path(), format!("{HEAD}{rows}")).map_err(|error| format!("{}: {error}", path().display()))
    }
}

impl Row {
    /// Returns whether cases of the mutant's rules notice it, and no others.
    pub(crate) fn is_killed(&self) -> bool {
        self.counts.iter().any(|count| *count > 0) && self.others.as_ref().is_none_or(BTreeMap::is_empty)
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = self.counts.map(|count| count.to_string()).join(" | ");
        let others = self.others.as_ref().map_or_else(|| "–".to_owned(), listed_counts);
        write!(f, "| {} | {} | {counts} | {others} |", self.mutant, listed(&self.rules))
    }
}

fn untried(mutant: &Mutant) -> String {
    format!("| {} | {} | – | – | – | – | – |", mutant.name, listed(&mutant.rules))
}

fn listed(rules: &[String]) -> String {
    rules.iter().map(|rule| format!("`{rule}`")).collect::<Vec<_>>().join(", ")
}

fn listed_counts(counts: &BTreeMap<String, usize>) -> String {
    counts.iter().map(|(rule, count)| format!("`{rule}`: {count}")).collect::<Vec<_>>().join(", ")
}

fn path() -> PathBuf {
    workspace().join("ui-tests/MUTANTS.md")
}
