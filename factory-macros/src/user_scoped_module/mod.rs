//! `#[user_scoped]` on a module.

mod accessor;
mod expand;
mod model;
mod rules;
mod scan;
mod sites;
mod tokens;

use crate::kit::{
    errors::{Errors, error},
    paths::{CrateOption, Paths},
};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn is_module(item: &TokenStream) -> bool {
    let tokens: Vec<_> = item.clone().into_iter().collect();
    tokens::item_word(&tokens).is_some_and(|word| word == "mod")
}

pub(crate) fn expand(args: &TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    if let Some(again) = tokens::repeated_attribute(&item) {
        errors.push(&again, "`#[user_scoped]` stands here twice; remove this one");
        let errors = errors.into_compile_errors();
        // The second one scans the module.
        return quote!(#item #errors);
    }
    let paths = if args.is_empty() { Some(Paths::new(None)) } else { errors.ok(named_crate(args)) };
    let (module, globals) = scan::module(item, paths.as_ref(), &mut errors);
    rules::check(&globals, &mut errors);
    let errors = errors.into_compile_errors();
    quote!(#module #errors)
}

fn named_crate(args: &TokenStream) -> syn::Result<Paths> {
    let wanted = "unknown argument; `#[user_scoped]` on a module knows `crate = path`";
    let option = syn::parse2::<CrateOption>(args.clone()).map_err(|_| error(args, wanted));
    Ok(Paths::new(Some(option?.path)))
}
