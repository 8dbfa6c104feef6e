//! Checks the direction of the imports: a driver imports the parts of its macro, and each part imports only the model
//! and the kit.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};
use syn::{Item, UseTree};

/// The macros whose folders are checked.
const MACROS: [&str; 5] = ["deprecated_singleton", "shareable", "user_scope", "user_scoped", "user_scoped_module"];
const PARTS: [&str; 5] = ["expand", "model", "parse", "recover", "rules"];

#[test]
fn each_part_of_a_macro_imports_only_the_model_and_the_kit() {
    for (module, imports) in modules() {
        let [owner, rest @ ..] = module.as_slice() else { continue };
        for import in &imports {
            let is_allowed = match (owner.as_str(), rest) {
                ("kit", _) => import[0] == "kit",
                (owner, []) => import[0] == "kit" || import[0] == owner,
                (owner, [part, ..]) => import[0] == "kit" || import[0] == owner && is_reachable(part, &import[1..]),
            };
            assert!(is_allowed, "`{}` imports `{}`", module.join("::"), import.join("::"));
        }
    }
}

/// Returns whether a part may import this path within its macro. The files of `expand` do not import each other.
fn is_reachable(part: &str, import: &[String]) -> bool {
    match import {
        [target, ..] => target == "model" || target == part && part != "expand",
        [] => false,
    }
}

#[test]
fn each_file_of_a_macro_belongs_to_a_part() {
    for module in modules().into_keys() {
        if let [owner, part, ..] = module.as_slice()
            && MACROS.contains(&owner.as_str())
        {
            assert!(PARTS.contains(&part.as_str()), "`{}` belongs to no part", module.join("::"));
        }
    }
}

#[test]
fn no_modules_import_each_other() {
    let modules = modules();
    for start in modules.keys() {
        let (mut reached, mut open) = (BTreeSet::new(), vec![start]);
        while let Some(module) = open.pop() {
            for import in &modules[module] {
                let Some(target) = owner_of(import, &modules) else { continue };
                assert!(target != start, "the imports of `{}` lead back to it", start.join("::"));
                if reached.insert(target) {
                    open.push(target);
                }
            }
        }
    }
}

type Modules = BTreeMap<Vec<String>, Vec<Vec<String>>>;

/// Returns the module that defines the imported item: the longest beginning of the path that is a file.
fn owner_of<'a>(import: &[String], modules: &'a Modules) -> Option<&'a Vec<String>> {
    (1..=import.len()).rev().find_map(|length| modules.get_key_value(&import[..length])).map(|(module, _)| module)
}

/// Returns the path of each module of the macros and of the kit, with the paths that it imports.
fn modules() -> Modules {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut modules = Modules::new();
    for folder in MACROS.iter().chain(&["kit"]) {
        read_folder(&source.join(folder), &[(*folder).to_owned()], &mut modules);
    }
    assert!(modules.len() > MACROS.len(), "no modules were found");
    modules
}

fn read_folder(folder: &Path, module: &[String], modules: &mut Modules) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut inner = module.to_vec();
        if name != "mod" {
            inner.push(name);
        }
        if path.is_dir() {
            read_folder(&path, &inner, modules);
        } else {
            let imports = read_imports(&path, &inner);
            modules.insert(inner, imports);
        }
    }
}

/// Returns the paths that a file imports from this crate, from its root on.
fn read_imports(file: &Path, module: &[String]) -> Vec<Vec<String>> {
    let mut imports = Vec::new();
    for item in syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap().items {
        if let Item::Use(item) = item {
            let mut paths = Vec::new();
            flatten(&item.tree, &mut Vec::new(), &mut paths);
            imports.extend(paths.iter().filter_map(|path| resolve(path, module)));
        }
    }
    imports
}

fn flatten(tree: &UseTree, before: &mut Vec<String>, paths: &mut Vec<Vec<String>>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, paths);
            before.pop();
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| flatten(tree, before, paths)),
        UseTree::Name(name) => paths.push([before.as_slice(), &[name.ident.to_string()]].concat()),
        UseTree::Rename(name) => paths.push([before.as_slice(), &[name.ident.to_string()]].concat()),
        UseTree::Glob(_) => paths.push(before.clone()),
    }
}

/// Returns the path from the root of this crate, or `None` for a path into another crate.
fn resolve(path: &[String], module: &[String]) -> Option<Vec<String>> {
    let supers = path.iter().take_while(|segment| *segment == "super").count();
    match path.first()?.as_str() {
        "crate" => Some(path[1..].to_vec()),
        "super" => Some([&module[..module.len() - supers], &path[supers..]].concat()),
        "self" => Some([module, &path[1..]].concat()),
        _ => None,
    }
}
