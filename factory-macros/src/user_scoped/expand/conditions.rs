//! The enum that rustc derives the macro from again, after it has evaluated the conditions.

use crate::{
    kit::{
        conditions::{Within, emit_conditions},
        paths::Paths,
    },
    user_scoped::model::syntax::{ImplSyntax, StructSyntax, Written},
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Emits the enum in place of a struct.
pub(crate) fn emit_evaluation_of_struct(written: &Written, syntax: &StructSyntax) -> TokenStream {
    emit_evaluation(written, Within::Fields, &syntax.ident, &syntax.paths)
}

/// Emits the enum in place of an `impl`. It is in a constant, because a type may have several such `impl`s.
pub(crate) fn emit_evaluation_of_impl(written: &Written, syntax: &ImplSyntax) -> TokenStream {
    let evaluation = emit_evaluation(written, Within::Arguments, &syntax.ident, &syntax.paths);
    quote! {
        const _: () = { #evaluation };
    }
}

fn emit_evaluation(Written { args, item }: &Written, within: Within, ident: &Ident, paths: &Paths) -> TokenStream {
    let input = quote!((#args) #item);
    emit_conditions(&input, within, ident, &paths.derive("UserScopedWithCfg"))
}
