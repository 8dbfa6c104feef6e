//! `factory-macros`: the imports within each macro run one way.

use super::{
    cycles::cyclic_imports,
    imports::{Import, imports},
    sources::{Source, assert_none, read},
};

const SRC: &str = "factory-macros/src";

/// The parts of a macro, each with the other parts that it may import.
const PARTS: [(&str, &[&str]); 5] = [
    ("parse", &["model"]),
    // For the types that it is made from. Parse and model may not import each other: that is a cycle.
    ("model", &["parse"]),
    ("rules", &["model"]),
    ("recover", &["model"]),
    ("expand", &["model"]),
];

/// The folders of `src` that are no macro.
const SHARED: [&str; 2] = ["kit", "tests"];

/// Returns the imports of a part that it may not have.
fn forbidden_imports(imports: &[Import]) -> Vec<String> {
    let violation = |import: &Import| {
        let [macro_name, part, ..] = &import.from[..] else { return None };
        let (_, allowed) = PARTS.iter().find(|(name, _)| name == part)?;
        let is_allowed = match &import.to[..] {
            [kit, ..] if kit == "kit" => true,
            [of_macro, to, ..] => of_macro == macro_name && (to == part || allowed.contains(&to.as_str())),
            _ => false,
        };
        let to = import.to.join("::");
        (!is_allowed && !SHARED.contains(&macro_name.as_str()))
            .then(|| format!("{}: `{part}` may not import from `crate::{to}`", import.place))
    };
    imports.iter().filter_map(violation).collect()
}

/// Returns the imports of `kit` that lead out of it.
fn imports_of_kit(imports: &[Import]) -> Vec<String> {
    let starts_with_kit = |module: &[String]| module.first().is_some_and(|first| first == "kit");
    let leaves = |import: &&Import| starts_with_kit(&import.from) && !starts_with_kit(&import.to);
    let violation = |import: &Import| format!("{}: `kit` may not import from a macro", import.place);
    imports.iter().filter(leaves).map(violation).collect()
}

/// Returns the files of a macro that belong to none of its parts.
fn files_outside_parts(sources: &[Source], src: &str) -> Vec<String> {
    let violation = |source: &Source| {
        let segments: Vec<_> = source.path.strip_prefix(src)?.trim_start_matches('/').split('/').collect();
        let [macro_name, part, ..] = segments[..] else { return None };
        let is_part = PARTS.iter().any(|(name, _)| part.trim_end_matches(".rs") == *name);
        (!SHARED.contains(&macro_name) && part != "mod.rs" && !is_part)
            .then(|| format!("{}: belongs to none of parse, model, rules, recover and expand", source.path))
    };
    sources.iter().filter_map(violation).collect()
}

/// The part of a macro, for cycles between parts.
fn part(module: &[String]) -> Option<String> {
    let is_part = |name: &String| PARTS.iter().any(|(part, _)| part == name);
    module.get(1).filter(|name| is_part(name)).map(|_| module[..2].join("::"))
}

/// The file, for cycles between files.
fn file(module: &[String]) -> Option<String> {
    (!module.is_empty()).then(|| module.join("::"))
}

fn macro_imports() -> Vec<Import> {
    let imports = imports(&read(SRC), SRC);
    imports.into_iter().filter(|import| import.from.first().is_none_or(|first| first != "tests")).collect()
}

#[test]
fn each_part_imports_only_from_model_and_kit() {
    assert_none(&forbidden_imports(&macro_imports()));
}

#[test]
fn kit_imports_from_no_macro() {
    assert_none(&imports_of_kit(&macro_imports()));
}

#[test]
fn each_file_belongs_to_a_part() {
    assert_none(&files_outside_parts(&read(SRC), SRC));
}

#[test]
fn no_parts_import_each_other() {
    assert_none(&cyclic_imports(&macro_imports(), part));
}

#[test]
fn no_files_import_each_other() {
    assert_none(&cyclic_imports(&macro_imports(), file));
}

#[test]
fn forbidden_imports_are_found() {
    let sources = [
        Source::new("src/lib.rs", ""),
        Source::new("src/kit/mod.rs", "use crate::agent::model::Model;"),
        Source::new("src/agent/mod.rs", "use self::{parse::Input, expand::emit, rules::check};"),
        Source::new("src/agent/parse/mod.rs", "use crate::kit::Error;"),
        Source::new("src/agent/model/mod.rs", "use super::parse::Input;\nuse crate::kit::Error;"),
        Source::new("src/agent/rules/mod.rs", "use super::model::Model;\nuse super::expand::emit;"),
        Source::new(
            "src/agent/expand/mod.rs",
            "mod checks;\nuse crate::agent::parse::Input;\nuse checks::emit_checks;",
        ),
        Source::new("src/agent/expand/checks.rs", "use super::emit;\nuse crate::other::model::Model;"),
        Source::new("src/agent/generics.rs", ""),
        Source::new("src/other/model/mod.rs", "use super::super::agent::parse::Input;"),
    ];
    let imports = imports(&sources, "src");
    let expected = [
        "src/agent/expand/mod.rs:2: `expand` may not import from `crate::agent::parse`",
        "src/agent/expand/checks.rs:2: `expand` may not import from `crate::other::model`",
        "src/agent/rules/mod.rs:2: `rules` may not import from `crate::agent::expand`",
        "src/other/model/mod.rs:1: `model` may not import from `crate::agent::parse`",
    ];
    assert_eq!(forbidden_imports(&imports), expected);
    assert_eq!(imports_of_kit(&imports), ["src/kit/mod.rs:1: `kit` may not import from a macro"]);
    assert_eq!(files_outside_parts(&sources, "src").len(), 1);
    let cyclic = cyclic_imports(&imports, file);
    assert_eq!(cyclic.iter().filter(|violation| violation.starts_with("src/agent/expand/")).count(), 2, "{cyclic:?}");
    assert!(cyclic_imports(&imports, part).is_empty());
}
