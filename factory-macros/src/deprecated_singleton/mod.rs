//! `#[deprecated_singleton]`

mod arguments;
mod expand;
mod model;
mod parse;
mod rules;
mod tombstone;

use crate::kit::errors::Errors;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand(args: TokenStream, item: &TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let arguments = arguments::parse(args, &mut errors);
    let singleton = parse::item(item.clone(), &mut errors)
        .and_then(|parsed| model::Singleton::from_syn(arguments, parsed, &mut errors));
    if let Some(singleton) = &singleton {
        rules::check(singleton, &mut errors);
    }
    match singleton {
        Some(singleton) if errors.is_empty() => expand::singleton(singleton, item),
        _ => {
            let errors = errors.into_compile_errors();
            quote!(#item #errors)
        }
    }
}
