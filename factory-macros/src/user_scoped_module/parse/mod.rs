//! Reads the tokens of the module.

mod functions;
mod globals;
mod items;
mod level;
mod plain_data;
mod references;
mod renames;
mod statics;
mod walk;

use super::model::{Module, Piece};
use crate::kit::{
    arguments::{AcceptedArguments, ValueKind},
    errors::Errors,
    paths::Paths,
    syntax::{items::split_attribute, tokens::collect_tokens},
};
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

const ACCEPTED: AcceptedArguments =
    AcceptedArguments { attribute: "`#[user_scoped]` on a module", keys: &[("crate", ValueKind::Path)] };

/// Reads the module. With a second `#[user_scoped]`, which reads the module too, it is left as it is.
pub(super) fn parse_module(args: &TokenStream, item: TokenStream, errors: &mut Errors) -> Module {
    let tokens = collect_tokens(item);
    if let Some(again) = repeated_attribute(&tokens) {
        let pieces = tokens.into_iter().map(Piece::Token).collect();
        return Module { paths: None, repeated: Some(again), pieces, globals: Vec::new() };
    }
    let mut arguments = ACCEPTED.parse(args.clone(), errors);
    let root = arguments.take_path("crate");
    let paths = (root.is_some() || args.is_empty()).then(|| Paths::new(root));
    let (pieces, globals) = walk::walk_module(&tokens, errors);
    Module { paths, repeated: None, pieces, globals }
}

fn repeated_attribute(mut tokens: &[TokenTree]) -> Option<TokenStream> {
    while let Some((attr, length)) = split_attribute(tokens) {
        if statics::attribute_name(attr).is_some_and(|name| name == "user_scoped") {
            let attr = &tokens[..length];
            return Some(quote!(#(#attr)*));
        }
        tokens = &tokens[length..];
    }
    None
}
