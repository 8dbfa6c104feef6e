//! The check that the struct of a constructor is marked with `create`.

use crate::{kit::checks::bounds::emit_bound_check, user_scoped::model::agent::Agent};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

/// Emits the check. As a bound of the impls it would be reported for each.
pub(super) fn emit_struct_check(agent: &Agent<'_>) -> TokenStream {
    let (name, codegen) = (agent.ident, agent.paths.codegen_at(agent.ident.span()));
    let bound = quote_spanned!(name.span()=> 'user, T: #codegen::HasScopeField<'user>);
    let arguments = [agent.self_ty.to_token_stream()];
    let check = emit_bound_check("struct_is_marked_with_create", &bound, name, agent.generics, &arguments);
    quote! {
        const _: () = { #check };
    }
}
