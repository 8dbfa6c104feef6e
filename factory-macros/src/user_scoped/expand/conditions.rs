//! The enum that rustc derives the macro from again, after it has evaluated the conditions.

use crate::{
    kit::{
        conditions::{Within, emit_conditions},
        paths::Paths,
    },
    user_scoped::model::syntax::{ImplSyntax, StructSyntax},
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Emits the enum in place of a struct.
pub(crate) fn emit_evaluation_of_struct(args: &TokenStream, item: &TokenStream, syntax: &StructSyntax) -> TokenStream {
    emit_evaluation(&quote!((#args) #item), Within::Fields, &syntax.ident, &syntax.paths)
}

/// Emits the enum in place of an `impl`. It is in a constant, because a type may have several such `impl`s.
pub(crate) fn emit_evaluation_of_impl(args: &TokenStream, item: &TokenStream, syntax: &ImplSyntax) -> TokenStream {
    let evaluation = emit_evaluation(&quote!((#args) #item), Within::Arguments, &syntax.ident, &syntax.paths);
    quote! {
        const _: () = { #evaluation };
    }
}

fn emit_evaluation(input: &TokenStream, within: Within, ident: &Ident, paths: &Paths) -> TokenStream {
    emit_conditions(input.clone(), within, ident, &paths.derive("UserScopedWithCfg"))
}
