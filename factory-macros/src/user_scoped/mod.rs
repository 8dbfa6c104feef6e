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
use model::{agent::Agent, syntax::Written};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let tokens = collect_tokens(item.clone());
    let kind = ItemKind::find(&tokens).map(|(kind, _)| kind);
    if kind == Some(ItemKind::Mod) {
        return crate::user_scoped_module::expand(&args, item);
    }
    let mut errors = Errors::default();
    let written = Written { args, item };
    let expansion = match kind {
        Some(ItemKind::Impl) => expand_impl(&written, &mut errors),
        _ => expand_struct(&written, &mut errors),
    };
    let errors = errors.into_compile_errors();
    quote!(#expansion #errors)
}

/// Expands an item that [`expand`] has emitted for one with conditions, after rustc has evaluated them.
pub(crate) fn expand_with_cfg(carrier: TokenStream) -> TokenStream {
    match parse::conditions::parse_evaluated(carrier) {
        Ok((args, item)) => expand(args, item),
        Err(error) => error.into_compile_error(),
    }
}

fn expand_struct(written: &Written, errors: &mut Errors) -> TokenStream {
    let options = parse::options::parse_options(written.args.clone(), errors);
    let mut syntax = match parse::structs::parse_struct(options, written.item.clone(), errors) {
        Ok(syntax) => syntax,
        Err(item) => return item,
    };
    if syntax.has_conditions {
        errors.defer();
        return expand::emit_evaluation_of_struct(written, &syntax);
    }
    let agent = Agent::from_struct(&syntax);
    rules::check_struct(&agent, errors);
    if errors.is_empty() {
        return expand::emit_agent(&agent);
    }
    recover::structs::mend_struct(&mut syntax);
    expand::emit_struct_outline(&Agent::from_struct(&syntax))
}

fn expand_impl(written: &Written, errors: &mut Errors) -> TokenStream {
    let options = parse::options::parse_options(written.args.clone(), errors);
    let Some(mut syntax) = parse::impls::parse_impl(options, &written.item, errors) else {
        return written.item.clone();
    };
    if syntax.has_conditions() {
        errors.defer();
        return expand::emit_evaluation_of_impl(written, &syntax);
    }
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
