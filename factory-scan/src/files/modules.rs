//! The modules of a file whose items are in other files.

use super::{found::ModuleFile, index::is_only_for_tests};
use crate::syntax::tokens::{as_group, collect_tokens, is_word, split_at_commas};
use proc_macro2::{Delimiter, TokenTree};
use syn::{Attribute, Expr, ExprLit, Item, ItemMod, Lit, Meta, MetaNameValue, ext::IdentExt};

/// Adds each `mod name;` in these items, which have the folders and the condition of `around`.
pub(super) fn add_modules(items: &[Item], around: &ModuleFile, found: &mut Vec<ModuleFile>) {
    for item in items {
        let Item::Mod(module) = item else { continue };
        let name = module.ident.unraw().to_string();
        let in_tests = around.in_tests || module.attrs.iter().any(is_test_condition);
        for PathOfModule { path, only_in_tests } in list_paths(module) {
            let (folders, in_tests) = (around.folders.clone(), in_tests || only_in_tests);
            match &module.content {
                Some((_, items)) => {
                    let folders = folders.into_iter().chain([path.unwrap_or_else(|| name.clone())]).collect();
                    add_modules(items, &ModuleFile { folders, in_tests, ..ModuleFile::default() }, found);
                }
                None => found.push(ModuleFile { folders, name: name.clone(), path, in_tests }),
            }
        }
    }
}

/// A path that a module may have, and whether only tests read it there.
struct PathOfModule {
    /// The text of `#[path = "…"]`.
    path: Option<String>,
    only_in_tests: bool,
}

/// Returns the paths under each condition, and the one without a condition.
fn list_paths(module: &ItemMod) -> Vec<PathOfModule> {
    let conditional: Vec<_> = module.attrs.iter().filter_map(conditional_path).collect();
    let only_in_tests = conditional.iter().any(|(predicate, _)| is_without_tests(predicate));
    let path = module.attrs.iter().find_map(|attr| path_of(&attr.meta));
    let others = conditional
        .into_iter()
        .map(|(predicate, path)| PathOfModule { path: Some(path), only_in_tests: is_only_for_tests(&predicate) });
    std::iter::once(PathOfModule { path, only_in_tests }).chain(others).collect()
}

/// Returns the condition and the path of `#[cfg_attr(condition, path = "…")]`.
fn conditional_path(attr: &Attribute) -> Option<(Vec<TokenTree>, String)> {
    let list = attr.meta.require_list().ok().filter(|list| list.path.is_ident("cfg_attr"))?;
    let tokens = collect_tokens(list.tokens.clone());
    let parts = split_at_commas(&tokens);
    let (predicate, attributes) = parts.split_first()?;
    let path = |part: &&[TokenTree]| path_of(&syn::parse2(part.iter().cloned().collect()).ok()?);
    Some((predicate.to_vec(), attributes.iter().find_map(path)?))
}

/// Returns whether the condition is `not(test)`.
fn is_without_tests(predicate: &[TokenTree]) -> bool {
    let [not, test] = predicate else { return false };
    let test = as_group(test, Delimiter::Parenthesis).map(|test| collect_tokens(test.stream()));
    is_word(not, "not") && test.is_some_and(|test| is_only_for_tests(&test) && test.len() == 1)
}

/// Returns the text of `path = "…"`.
fn path_of(meta: &Meta) -> Option<String> {
    match meta {
        Meta::NameValue(MetaNameValue { path, value: Expr::Lit(ExprLit { lit: Lit::Str(text), .. }), .. })
            if path.is_ident("path") =>
        {
            Some(text.value())
        }
        _ => None,
    }
}

fn is_test_condition(attr: &Attribute) -> bool {
    attr.path().is_ident("cfg")
        && matches!(&attr.meta, Meta::List(list) if is_only_for_tests(&collect_tokens(list.tokens.clone())))
}
