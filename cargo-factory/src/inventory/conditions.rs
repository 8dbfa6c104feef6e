//! The conditions of modules that no build compiles.

use super::file::{File, Files};
use camino::{Utf8Path, Utf8PathBuf};
use factory_scan::display::format_tokens;
use proc_macro2::TokenStream;
use std::iter;
use syn::{Attribute, Item};

/// Gives each file that is not compiled the `#[cfg(…)]` of its module, or of the module around it.
pub(super) fn add(files: &mut Files) {
    let left_out = files.values().filter(|file| !file.is_compiled && !file.is_included);
    let conditions: Vec<_> =
        left_out.filter_map(|file| Some((file.path.clone(), find_condition(files, &file.path)?))).collect();
    for (path, condition) in conditions {
        files.entry(path).and_modify(|file| file.condition = Some(condition));
    }
}

/// Returns the predicate of the innermost `#[cfg(…)]` on `mod name;` of the file or of a module around it.
fn find_condition(files: &Files, path: &Utf8Path) -> Option<String> {
    let modules = iter::successors(find_parent(files, path), |(parent, _)| find_parent(files, &parent.path));
    modules.take(MOST_NESTED).find_map(|(_, attrs)| attrs.iter().find_map(predicate_of))
}

/// The greatest number of modules around a file that are looked at.
const MOST_NESTED: usize = 32;

/// Returns the file that declares the module of a file, with the attributes of the declaration.
fn find_parent<'a>(files: &'a Files, path: &Utf8Path) -> Option<(&'a File, Vec<Attribute>)> {
    let folder = path.parent()?;
    let (folder, name) = match path.file_stem()? {
        "mod" => (folder.parent()?, folder.file_name()?),
        name => (folder, name),
    };
    let named = folder.with_extension("rs");
    let parents = ["mod.rs", "lib.rs", "main.rs"].map(|parent| folder.join(parent));
    parents.into_iter().chain([named]).filter(|parent| *parent != path).find_map(|parent: Utf8PathBuf| {
        let file = files.get(&parent)?;
        Some((file, find_declaration(&file.text, name)?))
    })
}

/// Returns the attributes of `mod name;`.
fn find_declaration(text: &str, name: &str) -> Option<Vec<Attribute>> {
    syn::parse_file(text).ok()?.items.into_iter().find_map(|item| match item {
        Item::Mod(module) if module.content.is_none() && module.ident == name => Some(module.attrs),
        _ => None,
    })
}

fn predicate_of(attr: &Attribute) -> Option<String> {
    let predicate = attr.path().is_ident("cfg").then(|| attr.parse_args::<TokenStream>())?;
    predicate.ok().map(|tokens| format_tokens(&tokens))
}

#[test]
fn a_file_of_another_system_has_the_condition_of_its_module() {
    let files = [
        ("src/lib.rs", "#[cfg(windows)] pub mod pipe; #[cfg(unix)] mod socket; mod left_out;", true),
        ("src/pipe/mod.rs", "mod inner;", false),
        ("src/pipe/inner.rs", "", false),
        ("src/socket.rs", "", true),
        ("src/left_out.rs", "", false),
        ("src/nobody.rs", "", false),
    ];
    let mut files: Files = files
        .into_iter()
        .map(|(path, text, is_compiled)| {
            (path.into(), File { path: path.into(), text: text.to_owned(), is_compiled, ..File::default() })
        })
        .collect();
    add(&mut files);
    let condition = |path: &str| files[Utf8Path::new(path)].condition.as_deref();
    assert_eq!(["src/pipe/mod.rs", "src/pipe/inner.rs"].map(condition), [Some("windows"); 2]);
    assert_eq!(["src/lib.rs", "src/socket.rs", "src/left_out.rs", "src/nobody.rs"].map(condition), [None; 4]);
}
