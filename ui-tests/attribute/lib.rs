//! Examples of attribute macros of another crate. `#[tracked(Number)]` turns every `Number` into a
//! `ui_tests::Tracked<Number>`.

use proc_macro::{Group, Ident, TokenStream, TokenTree};

/// Takes the name of the type to change.
#[proc_macro_attribute]
pub fn tracked(name: TokenStream, item: TokenStream) -> TokenStream {
    let changed = |name: &Ident| format!("::ui_tests::Tracked<{name}>").parse().unwrap_or_default();
    replaced(item, &name.to_string(), &changed)
}

fn replaced(tokens: TokenStream, name: &str, by: &impl Fn(&Ident) -> TokenStream) -> TokenStream {
    let replaced = |token| match token {
        TokenTree::Ident(ident) if ident.to_string() == name => by(&ident),
        TokenTree::Group(group) => {
            let stream = replaced(group.stream(), name, by);
            TokenTree::from(Group::new(group.delimiter(), stream)).into()
        }
        token => token.into(),
    };
    tokens.into_iter().map(replaced).collect()
}

/// Imitates an attribute that keeps the results of a function. It changes nothing.
#[proc_macro_attribute]
pub fn cached(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}
