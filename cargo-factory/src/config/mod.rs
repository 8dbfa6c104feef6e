//! `factory.toml`: tiers, feature sets, excluded files, and who may call what.

mod globs;
mod model;
mod parse;
mod stale;
#[cfg(test)]
mod tests;

pub(crate) use model::{Build, Config, FILE_NAME, Tier};

use crate::toml_file::TomlFile;
use camino::Utf8Path;

impl Config {
    /// Reads `factory.toml` at the root of the workspace, or returns the default settings if there is none.
    ///
    /// # Errors
    ///
    /// The file cannot be read, has an unknown key or a wrong value. The error shows each wrong line.
    pub(crate) fn load(root: &Utf8Path) -> anyhow::Result<Self> {
        let path = root.join(FILE_NAME);
        let Some(file) = TomlFile::read(&path)? else { return Ok(Self::default()) };
        Ok(Self { path: Some(path), ..parse::parse_config(file)? })
    }

    /// Parses the text as if it were the file of the workspace.
    #[cfg(test)]
    pub(crate) fn from_text(text: &str) -> Self {
        let config = parse::parse_config(TomlFile::new(FILE_NAME, text)).expect("the settings are right");
        Self { path: Some(FILE_NAME.into()), ..config }
    }
}
