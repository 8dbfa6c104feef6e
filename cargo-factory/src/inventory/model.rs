//! The data of an inventory.

use camino::Utf8PathBuf;
use serde::Serialize;

/// Everything that the commands count and list. Each list is in the order of its places, and has each place once.
#[derive(Debug, Default)]
pub(crate) struct Inventory {
    pub(crate) uses: Vec<Use>,
    pub(crate) globals: Vec<Global>,
    pub(crate) attestations: Vec<Attestation>,
    pub(crate) callers: Vec<Caller>,
    pub(crate) scopes: Vec<Scope>,
    /// The names of the packages that replaced singletons keep from compiling.
    pub(crate) incomplete: Vec<String>,
}

/// A place in a source file, for a reader and for the baseline.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Site {
    /// The path from the root of the workspace, or an absolute one.
    pub(crate) file: Utf8PathBuf,
    /// The line, from 1.
    pub(crate) line: usize,
    /// The column in characters, from 1.
    pub(crate) column: usize,
    pub(crate) package: String,
    /// The path of the enclosing items in the package, such as `routes::chat::answer`.
    pub(crate) item: String,
    pub(crate) tier: Option<String>,
    pub(crate) in_tests: bool,
    /// The source line, without the space around it.
    #[serde(skip)]
    pub(crate) snippet: String,
}

/// An occurrence of a deprecated or replaced singleton.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Use {
    /// The name, with its type if it is an associated function: `EventRouter::instance`.
    pub(crate) singleton: String,
    pub(crate) instead: Option<String>,
    pub(crate) form: UseForm,
    pub(crate) status: Status,
    /// The reason why rustc reports nothing for an unresolved use.
    pub(crate) reason: Option<String>,
    /// True in an item that is itself deprecated.
    #[serde(skip)]
    pub(crate) in_deprecated: bool,
    #[serde(flatten)]
    pub(crate) site: Site,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum UseForm {
    Call,
    /// A use that is not called, such as a function that is passed on.
    Reference,
    Import,
    Definition,
    /// A doc comment: a doc test if it is unresolved, else prose.
    Doc,
}

/// The knowledge about a use. Of two uses at one place, the first kind counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Status {
    /// rustc rejects it.
    Error,
    /// rustc reported it in a file that a build script wrote.
    Generated,
    /// rustc reported it.
    Compiled,
    /// The source mentions it in code about which rustc reports nothing.
    Unresolved,
    /// It is prose, not code.
    Prose,
}

/// A value that outlives the scope of every user, and is not attested.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Global {
    pub(crate) name: String,
    /// The *fact; remedy*.
    pub(crate) text: String,
    /// False if only the compiler can judge the type.
    pub(crate) certain: bool,
    #[serde(flatten)]
    pub(crate) site: Site,
}

/// A `#[attest(reason = "…")]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Attestation {
    pub(crate) reason: String,
    #[serde(flatten)]
    pub(crate) site: Site,
}

/// A call of a function that few callers may call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Caller {
    /// The function, such as `Identity::verified`.
    pub(crate) of: String,
    /// True if `factory.toml` lists the file. `None` if it does not restrict the function.
    pub(crate) allowed: Option<bool>,
    /// The reason that `reveal` is given, if it is a literal.
    pub(crate) reason: Option<String>,
    #[serde(flatten)]
    pub(crate) site: Site,
}

/// A call that opens a scope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Scope {
    pub(crate) function: String,
    #[serde(flatten)]
    pub(crate) site: Site,
}

impl Site {
    /// Returns whether the two are one place.
    pub(super) fn is_at(&self, other: &Self) -> bool {
        (&self.file, self.line, self.column) == (&other.file, other.line, other.column)
    }
}

impl Use {
    /// Returns whether the use is compiled code outside of tests, which counts in the compliance.
    pub(crate) fn is_counted(&self) -> bool {
        matches!(self.form, UseForm::Call | UseForm::Reference)
            && matches!(self.status, Status::Compiled | Status::Generated | Status::Error)
            && !self.site.in_tests
    }

    /// Returns whether the use must go.
    pub(crate) fn is_finding(&self) -> bool {
        match self.form {
            UseForm::Call | UseForm::Reference => true,
            UseForm::Import => !self.in_deprecated,
            UseForm::Doc => self.status == Status::Unresolved,
            UseForm::Definition => false,
        }
    }
}

impl Global {
    /// Returns whether it is certainly state, outside of tests.
    pub(crate) fn is_finding(&self) -> bool {
        self.certain && !self.site.in_tests
    }
}

impl Caller {
    /// Returns whether the call is outside of the files that may make it. Tests may.
    pub(crate) fn is_finding(&self) -> bool {
        self.allowed == Some(false) && !self.site.in_tests
    }
}
