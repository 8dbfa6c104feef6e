//! `#[user_scoped]` on a module.

mod expand;
mod model;
mod parse;
mod rules;

use crate::kit::{
    errors::Errors,
    syntax::{items::ItemKind, tokens::collect_tokens},
};
use proc_macro2::TokenStream;
use quote::quote;

/// Returns whether the item is a module.
pub(crate) fn is_module(item: &TokenStream) -> bool {
    matches!(ItemKind::find(&collect_tokens(item.clone())), Some((ItemKind::Mod, _)))
}

pub(crate) fn expand(args: &TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let module = parse::parse_module(args, item, &mut errors);
    rules::check(&module, &mut errors);
    let module = expand::emit_module(&module);
    let errors = errors.into_compile_errors();
    quote!(#module #errors)
}
