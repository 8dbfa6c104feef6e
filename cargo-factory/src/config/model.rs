//! The settings.

use super::globs::Globs;
use crate::toml_file::TomlFile;
use camino::{Utf8Path, Utf8PathBuf};
use std::ops::Range;

/// The name of the file with the settings, at the root of the workspace.
pub(crate) const FILE_NAME: &str = "factory.toml";

/// The function that makes an identity for tests. Its files may call the others of `factory_core::testing` too.
pub(super) const TEST_IDENTITY: &str = "testing::identity";

/// The settings of a workspace. Without a `factory.toml`, all files are in one tier without a target.
#[derive(Debug, Default)]
pub(crate) struct Config {
    pub(crate) tiers: Vec<Tier>,
    pub(crate) builds: Vec<Build>,
    /// Globs of files that the audit leaves out, such as programs that do not compile on purpose.
    pub(crate) exclude: Globs,
    pub(crate) callers: Vec<Callers>,
    /// The path of the file, if there is one.
    pub(crate) path: Option<Utf8PathBuf>,
    pub(super) file: Option<TomlFile>,
}

/// A group of files with a target. A file belongs to the first tier that matches.
#[derive(Debug)]
pub(crate) struct Tier {
    pub(crate) name: String,
    pub(crate) paths: Globs,
    /// The wanted compliance, in per cent.
    pub(crate) target: Option<f64>,
    /// The position in the order of the migration, from 1.
    pub(crate) order: u32,
    /// The place of the name in `factory.toml`.
    pub(super) span: Range<usize>,
}

/// A set of features that the workspace is compiled with. The default is one set: the default features.
#[derive(Debug, Default, Clone)]
pub(crate) struct Build {
    pub(crate) features: Vec<String>,
    pub(crate) no_default_features: bool,
}

/// The files that may call a restricted function.
#[derive(Debug)]
pub(crate) struct Callers {
    /// The function, such as `Identity::verified`.
    pub(crate) of: String,
    pub(crate) paths: Globs,
}

impl Config {
    /// Returns the tier of a file, given its path from the root of the workspace.
    pub(crate) fn tier_of(&self, file: &Utf8Path) -> Option<&Tier> {
        self.tiers.iter().find(|tier| tier.paths.match_file(file))
    }

    /// Returns the files that may call the function, if `factory.toml` restricts it. `testing::identity` means all
    /// functions of `factory_core::testing` that make identities.
    pub(crate) fn callers_of(&self, function: &str) -> Option<&Callers> {
        let function = if function.starts_with("testing::") { TEST_IDENTITY } else { function };
        self.callers.iter().find(|callers| callers.of == function)
    }
}
