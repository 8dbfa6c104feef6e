//! The findings in a file, and their places.

/// A place in a file, and the items around it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The first byte, from 0.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The path of the items around the place, such as `module::Type::function`. It ends with the item whose name or
    /// attribute this is, and is empty outside of all items.
    pub item: String,
    /// True below `#[cfg(test)]`, `#[test]` and `#[bench]`.
    pub in_tests: bool,
}

/// The result of [`Reader::scan_file`](crate::Reader::scan_file). Each list is in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileScan {
    /// The values that outlive the scope of every user.
    pub globals: Vec<GlobalState>,
    /// Each `#[attest(reason = "…")]`.
    pub attestations: Vec<Attestation>,
    /// The definitions of deprecated singletons.
    pub singletons: Vec<SingletonDefinition>,
    /// The modules in other files: each `mod name;`, once for each path that it may have.
    pub modules: Vec<ModuleFile>,
}

/// A `mod name;`, whose items are in another file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ModuleFile {
    /// The folders of the inline modules around it: the name of each, or what its `#[path = "…"]` says.
    pub folders: Vec<String>,
    /// The name, without `r#`.
    pub name: String,
    /// The text of `#[path = "…"]`, or of `#[cfg_attr(…, path = "…")]`.
    pub path: Option<String>,
    /// True below `#[cfg(test)]`, and for a path that only tests use.
    pub in_tests: bool,
}

/// A value that outlives the scope of every user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlobalState {
    /// The fact and the remedy, in the words of the macro `#[user_scoped]`.
    pub text: String,
    /// The name of the static, the function or the macro.
    pub name: String,
    /// The certainty that it holds state.
    pub judged: Judged,
    /// The tokens that the macro would point at.
    pub at: Location,
}

/// The certainty of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Judged {
    /// The source shows that code can change the value, or that it holds the results of users.
    Certain,
    /// The type is defined elsewhere, and only the compiler can judge it.
    Unknown,
}

/// A `#[attest(reason = "…")]` on any item, field or entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attestation {
    /// Empty if the attribute has none, which its macro rejects.
    pub reason: String,
    /// The attribute.
    pub at: Location,
}

/// An item with `#[deprecated_singleton(…)]`, or an entry of `replaces { … }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SingletonDefinition {
    /// The name without a path, such as `instance`.
    pub name: String,
    /// The type that the item belongs to, such as `EventRouter`.
    pub owner: Option<String>,
    /// The text of the argument `instead`.
    pub instead: Option<String>,
    /// The name.
    pub at: Location,
}

/// An occurrence of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The name, as it was given to [`Reader::find_mentions`](crate::Reader::find_mentions).
    pub name: String,
    /// The role of the occurrence.
    pub form: Form,
    /// The last segment of the name.
    pub at: Location,
}

/// The role of an occurrence of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// It is called.
    Call,
    /// It is used in another way, such as a function that is passed on.
    Reference,
    /// It is imported or exported by `use`.
    Import,
    /// It is the name of a new item.
    Definition,
    /// It is written in the prose of a doc comment.
    Doc,
    /// It is written in a code block of a doc comment that rustdoc compiles.
    DocTest,
}

/// A text that is no Rust source file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The fact and the remedy.
    pub message: String,
}
