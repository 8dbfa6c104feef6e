//! A source file, as far as it is known.

use super::{model::Site, silence::SilentParts};
use crate::config::Config;
use camino::{Utf8Path, Utf8PathBuf};
use factory_scan::{FileScan, Form, Location, Mention};
use std::{collections::BTreeMap, sync::OnceLock};

/// The files by their paths: all sources, and those that have facts.
pub(crate) type Files = BTreeMap<Utf8PathBuf, File>;

/// The surroundings of the facts, by their first bytes.
pub(crate) type Contexts = BTreeMap<usize, (Option<Form>, Location)>;

/// A source file with what the scan found in it.
#[derive(Debug, Default)]
pub(crate) struct File {
    /// The path from the root of the workspace, or an absolute one.
    pub(crate) path: Utf8PathBuf,
    pub(crate) package: String,
    /// The path of the module in its package, such as `routes::chat`. Empty at the root.
    pub(crate) module: String,
    pub(crate) text: String,
    pub(crate) scan: FileScan,
    /// The places where singletons are mentioned.
    pub(crate) mentions: Vec<Mention>,
    pub(crate) contexts: Contexts,
    /// True if the file is compiled only for tests.
    pub(crate) in_tests: bool,
    /// False if no target compiles the file.
    pub(crate) is_compiled: bool,
    /// The predicate of the `#[cfg(…)]` on its module, if no target compiles the file.
    pub(crate) condition: Option<String>,
    /// True if the file is no source of a package: a build script wrote it, or `include!` reads it, perhaps as an expression.
    pub(crate) is_included: bool,
    pub(super) silent_parts: OnceLock<SilentParts>,
}

impl File {
    /// Returns a site of the file.
    pub(super) fn site(&self, at: &Location, config: &Config) -> Site {
        let item = [self.module.as_str(), at.item.as_str()];
        Site {
            file: self.path.clone(),
            line: at.line,
            column: at.column,
            package: self.package.clone(),
            item: item.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("::"),
            tier: config.tier_of(&self.path).map(|tier| tier.name.clone()),
            in_tests: at.in_tests || self.in_tests,
        }
    }

    /// Returns the parts in which rustc may report nothing.
    pub(super) fn silent_parts(&self) -> &SilentParts {
        self.silent_parts.get_or_init(|| SilentParts::find(self.text.parse().unwrap_or_default()))
    }
}

/// Returns the path of a file's module in its package: `src/routes/chat.rs` is `routes::chat`, and `src/lib.rs` is empty.
pub(super) fn module_path(file: &Utf8Path) -> String {
    let path = file.strip_prefix("src").unwrap_or(file).with_extension("");
    let mut segments: Vec<_> = path.components().map(|segment| segment.as_str()).collect();
    let is_root = |name: &str| name == "mod" || file.starts_with("src") && ["lib", "main"].contains(&name);
    if segments.last().is_some_and(|last| is_root(last)) {
        segments.pop();
    }
    segments.join("::")
}

#[test]
fn modules_are_named_by_their_files() {
    let cases = [
        ("src/lib.rs", ""),
        ("src/main.rs", ""),
        ("src/routes/chat.rs", "routes::chat"),
        ("src/routes/mod.rs", "routes"),
        ("src/bin/serve.rs", "bin::serve"),
        ("tests/chat.rs", "tests::chat"),
    ];
    for (file, module) in cases {
        assert_eq!(module_path(file.into()), module, "{file}");
    }
}
