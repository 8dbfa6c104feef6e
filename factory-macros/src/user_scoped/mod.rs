//! `#[user_scoped]`

mod args;
mod create;
mod expand;
mod field;
mod head;
mod marks;
mod mend;
mod mend_impl;
mod model;
mod parse;
mod parse_impl;
mod parse_signature;
mod rules;
mod rules_of_arguments;
mod rules_of_create;
mod uses;

use crate::kit::{errors::Errors, paths::Paths};
use crate::user_scoped_module;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    if user_scoped_module::is_module(&item) {
        return user_scoped_module::expand(&args, item);
    }
    let mut errors = Errors::default();
    let args = args::Args::from_syn(args, &mut errors);
    let is_impl = parse::keyword(&item).is_some_and(|keyword| keyword == "impl");
    let expansion = if is_impl { constructor(args, item, &mut errors) } else { agent(args, item, &mut errors) };
    if errors.is_empty() {
        return expansion;
    }
    let errors = errors.into_compile_errors();
    quote!(#expansion #errors)
}

fn agent(args: args::Args, item: TokenStream, errors: &mut Errors) -> TokenStream {
    match parse::struct_item(args, item, errors) {
        Ok(input) => {
            let mut agent = model::Agent::from_syn(input, errors);
            rules::check(&agent, errors);
            if errors.is_empty() {
                return expand::agent(&agent);
            }
            mend::declare_user(&mut agent);
            expand::outline(&agent)
        }
        Err(item) => item,
    }
}

fn constructor(args: args::Args, item: TokenStream, errors: &mut Errors) -> TokenStream {
    let paths = Paths::new(args.root);
    if let Some(create) = &args.create {
        errors.push(create, "`create` goes on the struct; here, write `#[create]` before the constructor");
    }
    let Some(input) = parse_impl::impl_item(&paths, &item, errors) else { return item };
    rules_of_create::check(&input, errors);
    let agent = model::Agent::from_impl(input, errors);
    if let Some(agent) = &agent {
        rules_of_arguments::check(agent, errors);
    }
    match agent.filter(|_| errors.is_empty()) {
        Some(agent) => expand::agent(&agent),
        None => parse_impl::impl_item(&paths, &item, errors).map_or(item, mend_impl::outline),
    }
}
