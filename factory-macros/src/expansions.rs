//! What the macros print, beside what they are given: `expansions/<name>.expanded.rs` beside `expansions/<name>.rs`.
//!
//! Set `EXPANSIONS=overwrite` to write the snapshots anew, then read the diff.

use crate::{agent_factory, shareable, user_scoped};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::{env, fs, path::Path};
use syn::Item;

#[test]
fn expands_as_pinned() {
    for name in ["user_scoped", "shareable", "agent_factory"] {
        let given = read(&path(name, "rs"));
        let expanded = expanded(&given);
        let pinned = path(name, "expanded.rs");
        if env::var("EXPANSIONS").is_ok_and(|value| value == "overwrite") {
            fs::write(&pinned, &expanded).unwrap();
        }
        assert_eq!(read(&pinned), expanded, "{pinned} is not what the macro prints");
    }
}

fn path(name: &str, ending: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("expansions").join(format!("{name}.{ending}")).display().to_string()
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn expanded(given: &str) -> String {
    let items: TokenStream = syn::parse_file(given).unwrap().items.into_iter().map(expanded_item).collect();
    prettyplease::unparse(&syn::parse2(items).unwrap())
}

fn expanded_item(item: Item) -> TokenStream {
    match item {
        Item::Macro(item) => agent_factory::expand(item.mac.tokens),
        Item::Struct(mut item) if item.attrs.iter().any(|attr| attr.path().is_ident("user_scoped")) => {
            item.attrs.retain(|attr| !attr.path().is_ident("user_scoped"));
            user_scoped::expand(quote!(), item.into_token_stream())
        }
        item => shareable::expand(item.into_token_stream()),
    }
}
