//! `factory-core`: each module imports an item from the module that defines it, and no folders import each other.

use super::{
    cycles::cyclic_imports,
    imports::{Import, imports},
    sources::{Source, assert_none, read},
};

const SRC: &str = "factory-core/src";

/// Returns the imports from the crate root and from `codegen`, which re-export items of other modules.
fn imports_of_re_exports(imports: &[Import], sources: &[Source]) -> Vec<String> {
    // A macro of `macro_rules!` with `#[macro_export]` is defined at the root.
    let is_macro = |name: &str| sources.iter().any(|source| source.text.contains(&format!("macro_rules! {name} ")));
    let violation = |import: &Import| {
        let item = import.item.as_deref().unwrap_or("*");
        let from_root = import.to.is_empty() && !is_macro(item);
        let from_codegen = import.to.first().is_some_and(|first| first == "codegen")
            && import.from.first().is_some_and(|first| first != "codegen");
        let through = if from_root { "lib.rs" } else { "codegen" };
        (from_root || from_codegen)
            .then(|| format!("{}: imports `{item}` through `{through}`; import it from its module", import.place))
    };
    imports.iter().filter_map(violation).collect()
}

fn folder(module: &[String]) -> Option<String> {
    module.first().cloned()
}

fn file(module: &[String]) -> Option<String> {
    (!module.is_empty()).then(|| module.join("::"))
}

#[test]
fn items_are_imported_from_their_modules() {
    let sources = read(SRC);
    assert_none(&imports_of_re_exports(&imports(&sources, SRC), &sources));
}

#[test]
fn no_folders_import_each_other() {
    assert_none(&cyclic_imports(&imports(&read(SRC), SRC), folder));
}

#[test]
fn no_files_import_each_other() {
    assert_none(&cyclic_imports(&imports(&read(SRC), SRC), file));
}

#[test]
fn imports_of_re_exports_are_found() {
    let sources = [
        Source::new("src/lib.rs", "pub use scope::Scope; macro_rules! open { () => {} }"),
        Source::new("src/codegen/mod.rs", "pub use crate::scope::Scope;"),
        Source::new("src/scope.rs", "use crate::{codegen::Agent, state, state::PerUser};\nuse crate::{PerUser, open};"),
        Source::new("src/state.rs", "use crate::Scope;"),
    ];
    let expected = [
        "src/scope.rs:2: imports `PerUser` through `lib.rs`; import it from its module",
        "src/scope.rs:1: imports `Agent` through `codegen`; import it from its module",
        "src/state.rs:1: imports `Scope` through `lib.rs`; import it from its module",
    ];
    assert_eq!(imports_of_re_exports(&imports(&sources, "src"), &sources), expected);
}
