//! `factory.toml`: tiers, feature sets, excluded files, and who may call what.

use camino::Utf8PathBuf;

/// The settings of a workspace. Without a `factory.toml`, all files are in one tier without a target.
#[derive(Debug, Default)]
pub(crate) struct Config {
    pub(crate) tiers: Vec<Tier>,
    pub(crate) builds: Vec<Build>,
    /// Globs of files that no scan reads, such as programs that do not compile on purpose.
    pub(crate) exclude: Vec<String>,
    pub(crate) callers: Vec<Callers>,
    /// The file, if there is one.
    pub(crate) path: Option<Utf8PathBuf>,
}

/// A group of files with a target. A file belongs to the first tier that matches.
#[derive(Debug)]
pub(crate) struct Tier {
    pub(crate) name: String,
    pub(crate) paths: Vec<String>,
    /// The wanted compliance, in per cent.
    pub(crate) target: Option<f64>,
    /// The position in the order of the migration, from 1.
    pub(crate) order: u32,
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
    /// Such as `Identity::verified`.
    pub(crate) of: String,
    pub(crate) paths: Vec<String>,
}
