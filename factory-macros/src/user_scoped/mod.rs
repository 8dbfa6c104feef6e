//! `#[user_scoped]`

mod expand;
mod model;
mod parse;
mod rules;

use crate::{errors::Errors, user_scoped_module};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    if user_scoped_module::is_module(&item) {
        return user_scoped_module::expand(args, item);
    }
    let mut errors = Errors::default();
    let expansion = match parse::struct_item(args, item, &mut errors) {
        Ok(input) => {
            let agent = model::Agent::from_syn(input, &mut errors);
            rules::check(&agent, &mut errors);
            if errors.is_empty() { expand::agent(&agent) } else { expand::outline(&agent) }
        }
        Err(item) => item,
    };
    if errors.is_empty() {
        return expansion;
    }
    let errors = errors.into_compile_errors();
    quote!(#expansion #errors)
}
