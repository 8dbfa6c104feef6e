//! `factory-baseline.toml`

use crate::{
    atomic_file,
    audit::rules,
    toml_file::{Problem, TomlFile},
};
use anyhow::ensure;
use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::semver::Version;
use serde::{Deserialize, Serialize};
use toml::Spanned;

/// The name of the file, at the root of the workspace.
pub(crate) const FILE_NAME: &str = "factory-baseline.toml";

/// The format that this version reads and writes.
const FORMAT: u32 = 1;

const NO_REASON: &str = "the finding has no reason; write why it is accepted";

const HEADER: &str = "\
# Findings that are accepted for now. `cargo factory audit --baseline` fails for every other one.
# Accept new findings with `--accept-new --reason \"…\"`, and remove the ones that are gone with `--prune`.
";

/// The content of a baseline.
#[derive(Debug)]
pub(crate) struct Baseline {
    pub(crate) path: Utf8PathBuf,
    /// The entries, in the order of the file.
    pub(crate) entries: Vec<Entry>,
}

/// Findings of one rule at one line of one item, which are accepted for one reason. It has no line number, so that it still
/// fits after the code has moved.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    pub(crate) rule: String,
    pub(crate) package: String,
    pub(crate) item: String,
    pub(crate) hash: String,
    pub(crate) count: usize,
    pub(crate) reason: String,
    /// The line in the file, from 1. 0 if it is not written yet.
    #[serde(skip)]
    pub(crate) line: usize,
}

/// The keys of every format.
#[derive(Deserialize)]
struct Version1 {
    format: u32,
    tool: Version,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBaseline {
    #[serde(rename = "format")]
    _format: u32,
    #[serde(rename = "tool")]
    _tool: Version,
    #[serde(default)]
    finding: Vec<Spanned<Entry>>,
}

#[derive(Serialize)]
struct Written<'a> {
    format: u32,
    tool: &'a str,
    finding: &'a [Entry],
}

impl Baseline {
    pub(crate) fn new(path: &Utf8Path) -> Self {
        Self { path: path.to_owned(), entries: Vec::new() }
    }

    /// Returns the path for output. The default one is relative to the workspace, as the paths of findings are.
    pub(crate) fn shown_path(&self) -> &str {
        if self.path.file_name() == Some(FILE_NAME) { FILE_NAME } else { self.path.as_str() }
    }

    /// Reads the baseline. Returns `None` if there is no file.
    ///
    /// # Errors
    ///
    /// The file has an error, or an incompatible version of this program wrote it.
    pub(crate) fn read(path: &Utf8Path) -> anyhow::Result<Option<Self>> {
        let Some(file) = TomlFile::read(path)? else { return Ok(None) };
        Ok(Some(Self { path: path.to_owned(), entries: parse_entries(path, &file)? }))
    }

    /// Writes the baseline, sorted.
    pub(crate) fn write(&mut self) -> anyhow::Result<()> {
        self.entries.sort_by(|one, two| {
            let key =
                |entry: &Entry| (entry.package.clone(), entry.item.clone(), entry.rule.clone(), entry.hash.clone());
            key(one).cmp(&key(two)).then_with(|| one.reason.cmp(&two.reason))
        });
        atomic_file::write(&self.path, &self.to_text()?)
    }

    pub(super) fn to_text(&self) -> anyhow::Result<String> {
        let written = Written { format: FORMAT, tool: env!("CARGO_PKG_VERSION"), finding: &self.entries };
        Ok(format!("{HEADER}{}", toml::to_string(&written)?))
    }
}

pub(super) fn parse_entries(path: &Utf8Path, file: &TomlFile) -> anyhow::Result<Vec<Entry>> {
    let Version1 { format, tool } = file.parse()?;
    let own: Version = env!("CARGO_PKG_VERSION").parse()?;
    let release = |version: &Version| (version.major, if version.major == 0 { version.minor } else { 0 });
    ensure!(
        format <= FORMAT && release(&tool) <= release(&own),
        "version {tool} of cargo-factory wrote `{path}` (format {format}), and this is version {own} (format {FORMAT}); \
         run `cargo install cargo-factory@{tool}`",
    );
    let raw: RawBaseline = file.parse()?;
    let problems: Vec<_> = raw.finding.iter().filter_map(find_problem).collect();
    if !problems.is_empty() {
        return Err(file.error(&problems));
    }
    let entry = |spanned: Spanned<Entry>| Entry { line: file.line_at(spanned.span().start), ..spanned.into_inner() };
    Ok(raw.finding.into_iter().map(entry).collect())
}

fn find_problem(entry: &Spanned<Entry>) -> Option<Problem> {
    let Entry { rule, reason, .. } = entry.get_ref();
    if !rules::ALL.iter().any(|known| known.name == rule) {
        let known = rules::ALL.map(|rule| format!("`{}`", rule.name)).join(", ");
        return Some(Problem::new(entry.span(), format!("`{rule}` is no rule of the audit; write one of {known}")));
    }
    reason.trim().is_empty().then(|| Problem::new(entry.span(), NO_REASON))
}
