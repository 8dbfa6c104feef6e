//! Compares the output of the macros with the files in `expansions/`: `<name>.rs` expands to `<name>.expanded.rs`.
//!
//! Set `EXPANSIONS=overwrite` to write the expected output again, then read the diff.

use crate::{agent_factory, deprecated_singleton, kit::facts::Facts, shareable, user_scope, user_scoped};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::{collections::BTreeSet, env, fs, path::Path};
use syn::{Attribute, Expr, ExprLit, Item, Lit};

#[test]
fn each_input_expands_to_its_file() {
    for name in &names("rs") {
        let expanded = expanded(&read(&path(name, "rs")));
        let pinned = path(name, "expanded.rs");
        if env::var("EXPANSIONS").is_ok_and(|value| value == "overwrite") {
            fs::write(&pinned, &expanded).unwrap();
        }
        assert_eq!(read(&pinned), expanded, "{pinned} differs from the output of the macro");
    }
}

#[test]
fn each_expansion_has_its_input() {
    for name in names("expanded.rs") {
        assert!(Path::new(&path(&name, "rs")).is_file(), "`{name}.expanded.rs` has no input");
    }
}

/// Returns the names of the files with this ending, without the ending.
fn names(ending: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("expansions");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let names = files.filter_map(|name| Some(name.strip_suffix(&format!(".{ending}"))?.to_owned()));
    names.map(|name| name.trim_end_matches(".expanded").to_owned()).collect()
}

fn path(name: &str, ending: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("expansions").join(format!("{name}.{ending}")).display().to_string()
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn expanded(given: &str) -> String {
    let mut items = syn::parse_file(given).unwrap().items;
    if let [Item::Macro(call)] = items.as_slice()
        && call.mac.path.is_ident("user_scope")
    {
        let rest = &call.mac.tokens;
        return statements(&user_scope::expand(quote!(factory_core #rest)));
    }
    let expanded: TokenStream = items.drain(..).map(expanded_item).collect();
    prettyplease::unparse(&syn::parse2(expanded).unwrap())
}

/// Formats statements. `prettyplease` formats only files.
fn statements(tokens: &TokenStream) -> String {
    let function = prettyplease::unparse(&syn::parse2(quote!(fn statements() { #tokens })).unwrap());
    let lines: Vec<_> = function.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    lines[1..lines.len() - 1].join("\n") + "\n"
}

fn expanded_item(mut item: Item) -> TokenStream {
    let attrs = match &mut item {
        Item::Macro(item) => return agent_factory::expand(item.mac.tokens.clone(), Facts::Silent),
        Item::Struct(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        Item::Mod(item) => &mut item.attrs,
        Item::Fn(item) => &mut item.attrs,
        Item::Type(item) => &mut item.attrs,
        _ => panic!("none of the macros takes this item"),
    };
    if let Some(args) = take_arguments(attrs, "user_scoped") {
        user_scoped::expand(args, item.into_token_stream())
    } else if let Some(args) = take_arguments(attrs, "deprecated_singleton") {
        deprecated_singleton::expand(args, &item.into_token_stream(), Facts::Silent)
    } else {
        shareable::expand(item.into_token_stream())
    }
}

/// Removes an attribute, and returns its arguments.
fn take_arguments(attrs: &mut Vec<Attribute>, name: &str) -> Option<TokenStream> {
    let attr = attrs.remove(attrs.iter().position(|attr| attr.path().is_ident(name))?);
    Some(attr.meta.require_list().map(|list| list.tokens.clone()).unwrap_or_default())
}

#[test]
fn tools_can_read_the_replacement_from_the_note() {
    for instead in ["create_agent_instance_factory(scope)", "a `quoted` \"text\": replace with `x`", " spaces "] {
        let expanded = deprecated_singleton::expand(
            quote!(instead = #instead),
            &"type Old = New;".parse().unwrap(),
            Facts::Silent,
        );
        let item: syn::ItemType = syn::parse2(expanded).unwrap();
        let note = item.attrs[0].parse_args::<syn::MetaNameValue>().unwrap().value;
        let Expr::Lit(ExprLit { lit: Lit::Str(note), .. }) = note else { panic!("the note is not a string") };
        let replacement = note.value();
        let replacement =
            replacement.strip_prefix("a_deprecated_singleton_names_its_replacement: replace with `").unwrap();
        assert_eq!(replacement.strip_suffix('`'), Some(instead));
    }
}
