//! `#[user_scoped]` on a struct or on the `impl` with its constructor. On a module, `user_scoped_module` expands it.

mod expand;
mod model;
mod parse;
mod recover;
mod rules;

use crate::kit::{
    errors::Errors,
    syntax::{items::ItemKind, tokens::collect_tokens},
};
use model::{agent::Agent, syntax::Options};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let tokens = collect_tokens(item.clone());
    let kind = ItemKind::find(&tokens).map(|(kind, _)| kind);
    if kind == Some(ItemKind::Mod) {
        return crate::user_scoped_module::expand(&args, item);
    }
    let mut errors = Errors::default();
    let options = parse::options::parse_options(args, &mut errors);
    let expansion = match kind {
        Some(ItemKind::Impl) => expand_impl(options, item, &mut errors),
        _ => expand_struct(options, item, &mut errors),
    };
    let errors = errors.into_compile_errors();
    quote!(#expansion #errors)
}

fn expand_struct(options: Options, item: TokenStream, errors: &mut Errors) -> TokenStream {
    let mut syntax = match parse::structs::parse_struct(options, item, errors) {
        Ok(syntax) => syntax,
        Err(item) => return item,
    };
    let agent = Agent::from_struct(&syntax);
    rules::check_struct(&agent, errors);
    if errors.is_empty() {
        return expand::emit_agent(&agent);
    }
    recover::structs::mend_struct(&mut syntax);
    expand::emit_struct_outline(&Agent::from_struct(&syntax))
}

fn expand_impl(options: Options, item: TokenStream, errors: &mut Errors) -> TokenStream {
    let Some(mut syntax) = parse::impls::parse_impl(options, &item, errors) else { return item };
    rules::check_impl(&syntax, errors);
    if let Some(agent) = Agent::from_impl(&syntax) {
        rules::check_arguments(&agent, errors);
        if errors.is_empty() {
            return expand::emit_agent(&agent);
        }
    }
    recover::impls::mend_impl(&mut syntax);
    expand::emit_impl_outline(&syntax)
}
