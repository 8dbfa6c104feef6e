//! `#[user_scoped]`

mod expand;
mod mend;
mod model;
mod parse;
mod rules;

use crate::errors::Errors;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let expansion = match parse::struct_item(args, item, &mut errors) {
        Ok(input) => {
            let mut agent = model::Agent::from_syn(input, &mut errors);
            rules::check(&agent, &mut errors);
            if errors.is_empty() {
                expand::agent(&agent)
            } else {
                mend::declare_user(&mut agent);
                expand::outline(&agent)
            }
        }
        Err(item) => item,
    };
    if errors.is_empty() {
        return expansion;
    }
    let errors = errors.into_compile_errors();
    quote!(#expansion #errors)
}
