//! `#[deprecated_singleton]`

mod expand;
mod model;
mod parse;
mod rules;

use crate::kit::{errors::Errors, facts::Facts};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand(args: TokenStream, item: &TokenStream, facts: Facts) -> TokenStream {
    let mut errors = Errors::default();
    let singleton = parse::parse_singleton(args, item, &mut errors);
    if let Some(singleton) = &singleton {
        rules::check(singleton, &mut errors);
    }
    match singleton {
        Some(singleton) if errors.is_empty() => expand::emit_singleton(singleton, item, facts),
        _ => {
            let errors = errors.into_compile_errors();
            quote!(#item #errors)
        }
    }
}
