//! A fact, and the place in the source that it is about.

use camino::Utf8PathBuf;
use serde::Serialize;

/// A place in a source file. The same code, compiled twice, has one place.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub(crate) struct Place {
    /// The path from the root of the workspace, or an absolute path if the file is outside of it.
    pub(crate) file: Utf8PathBuf,
    /// The line, from 1.
    pub(crate) line: usize,
    /// The column in characters, from 1.
    pub(crate) column: usize,
    /// The first byte, from 0.
    #[serde(skip)]
    pub(crate) start: usize,
    /// The byte after the last one.
    #[serde(skip)]
    pub(crate) end: usize,
}

/// Something that rustc saw in compiled code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Fact {
    pub(crate) kind: FactKind,
    pub(crate) place: Place,
    /// The name of the package whose compilation reported the fact.
    pub(crate) package: String,
    /// True if the code is compiled only for tests: in `tests/`, in `benches/`, or below `#[cfg(test)]`.
    pub(crate) in_tests: bool,
    /// True if a build script wrote the file.
    pub(crate) is_generated: bool,
}

/// The kind of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub(crate) enum FactKind {
    /// A use of a deprecated or replaced singleton.
    Singleton {
        /// Its last segment, such as `get_agent_instance_factory`.
        name: String,
        /// The text of `instead`.
        instead: String,
        /// True if the use is an error of the compiler: the singleton is listed under `replaces`.
        is_error: bool,
    },
    /// A call that opens a scope, by the name of the function, such as `for_user`.
    OpensScope { function: String },
    /// A call of a function that few callers may call, such as `Identity::verified`.
    Restricted { function: String },
    /// `#[attest(reason = "…")]`
    Attested { reason: String },
    /// A type with `#[user_scoped]`, by its name.
    UserScoped { name: String },
    /// A factory of `agent_factory!`, and its platform, by their names.
    Factory { factory: String, platform: String },
}
