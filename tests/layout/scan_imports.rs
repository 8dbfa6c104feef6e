//! `factory-scan`: the imports run from the files to the rule and from there to the syntax.

use super::{
    cycles::cyclic_imports,
    imports::{Import, imports},
    sources::{Source, assert_none, read},
};

const SRC: &str = "factory-scan/src";

/// The parts of the crate, each with the other parts that it may import.
const PARTS: [(&str, &[&str]); 5] = [
    ("display", &[]),
    ("names", &[]),
    ("syntax", &[]),
    ("module_rule", &["display", "names", "syntax"]),
    // The macros are built without this part.
    ("files", &["display", "module_rule", "names", "syntax"]),
];

/// Returns the imports of a part that it may not have.
fn forbidden_imports(imports: &[Import]) -> Vec<String> {
    let violation = |import: &Import| {
        let (part, to) = (import.from.first()?, import.to.first().map_or("", String::as_str));
        let allowed = PARTS.iter().find(|(name, _)| name == part).map_or(&[][..], |(_, allowed)| allowed);
        let is_allowed = to == part || allowed.contains(&to);
        (!is_allowed).then(|| format!("{}: `{part}` may not import from `crate::{to}`", import.place))
    };
    imports.iter().filter_map(violation).collect()
}

fn file(module: &[String]) -> Option<String> {
    (!module.is_empty()).then(|| module.join("::"))
}

#[test]
fn each_part_imports_only_from_those_below_it() {
    assert_none(&forbidden_imports(&imports(&read(SRC), SRC)));
}

#[test]
fn no_files_import_each_other() {
    assert_none(&cyclic_imports(&imports(&read(SRC), SRC), file));
}

#[test]
fn forbidden_imports_are_found() {
    let sources = [
        Source::new("src/lib.rs", "mod files; pub use files::scan;"),
        Source::new("src/files/mod.rs", "use crate::module_rule::walk;"),
        Source::new("src/module_rule/mod.rs", "use crate::{files::Location, syntax::items};"),
        Source::new("src/syntax/mod.rs", "use crate::names::TABLE;"),
        Source::new("src/names.rs", "use crate::scan;"),
    ];
    let expected = [
        "src/module_rule/mod.rs:1: `module_rule` may not import from `crate::files`",
        "src/names.rs:1: `names` may not import from `crate::`",
        "src/syntax/mod.rs:1: `syntax` may not import from `crate::names`",
    ];
    assert_eq!(forbidden_imports(&imports(&sources, "src")), expected);
}
