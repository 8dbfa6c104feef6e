//! Reads the arguments and the tokens of the module.

use super::model::Module;
use crate::kit::{
    arguments::{AcceptedArguments, ValueKind},
    attestation::take_attestation,
    errors::Errors,
    paths::Paths,
    syntax::{
        items::{attribute_name, split_attribute},
        tokens::collect_tokens,
    },
};
use factory_scan::module_rule::{Extent, Piece, Renames, Walked, walk};
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
    let Walked { pieces, globals, attestations, .. } = walk(&tokens, Renames::find(&tokens), Extent::Module);
    for attestation in attestations {
        errors.handle(attestation).map(|mut attrs| take_attestation(&mut attrs, errors));
    }
    Module { paths, repeated: None, pieces, globals }
}

fn repeated_attribute(mut tokens: &[TokenTree]) -> Option<TokenStream> {
    while let Some((attr, length)) = split_attribute(tokens) {
        if attribute_name(attr).is_some_and(|name| name == "user_scoped") {
            let attr = &tokens[..length];
            return Some(quote!(#(#attr)*));
        }
        tokens = &tokens[length..];
    }
    None
}
