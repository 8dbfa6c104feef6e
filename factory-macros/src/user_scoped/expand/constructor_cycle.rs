//! The check that no constructor requires an agent whose constructor requires what the first one makes.
//!
//! Without it, rustc reports an overflow that does not show the cycle, and advises to raise the recursion limit. A
//! cycle through a struct that is made from its fields is still reported so, because the check would make each nested
//! agent a tenth more expensive to compile.

use super::impl_header::ImplHeader;
use crate::{
    kit::{checks::fallback::emit_fallback_import, syntax::generics::mentions_type_param},
    user_scoped::model::{agent::Agent, syntax::ConstructorSyntax},
};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

/// Emits a constant that evaluates the same constant of each agent that the constructor requires. In a cycle, rustc
/// reports the constants, at the names of the constructors and of their arguments.
pub(super) fn emit_required_agents(agent: &Agent<'_>, constructor: &ConstructorSyntax) -> Option<TokenStream> {
    let span = find_span(constructor);
    let import = emit_fallback_import(agent.paths, "CycleCheckFallback");
    let ImplHeader { generics, self_ty, written, .. } = ImplHeader::new(agent);
    let evaluations = emit_evaluations(agent);
    let constant = quote_spanned! {span=>
        #[doc(hidden)]
        pub const REQUIRED_AGENTS_ARE_BUILT_FIRST: () = {
            #import
            #(#evaluations;)*
        };
    };
    (!evaluations.is_empty()).then(|| {
        quote! {
            #[automatically_derived]
            impl<#(#generics),*> #self_ty where #(#written,)* { #constant }
        }
    })
}

/// Emits the evaluation of the constant. It is in a type, because rustc checks types before the bodies of functions,
/// where it would report the overflow.
pub(super) fn emit_cycle_check(agent: &Agent<'_>, constructor: &ConstructorSyntax) -> Option<TokenStream> {
    agent.agent_fields().next().filter(|_| !agent.is_generic())?;
    let (span, self_ty) = (find_span(constructor), &agent.self_ty);
    Some(quote_spanned! {span=>
        const _: [(); {
            const fn __factory_core_evaluate<'user>() -> ::core::primitive::usize {
                <#self_ty>::REQUIRED_AGENTS_ARE_BUILT_FIRST;
                0
            }
            __factory_core_evaluate()
        }] = [];
    })
}

/// Emits the constant of each agent that the constructor requires. Leaves out an agent that depends on a type
/// parameter, because its constant cannot be known.
fn emit_evaluations(agent: &Agent<'_>) -> Vec<TokenStream> {
    let mut evaluations = Vec::new();
    for field in agent.agent_fields().filter(|field| !mentions_type_param(field.ty, agent.generics)) {
        let (span, ty) = (Span::call_site().located_at(field.ident.span()), field.ty);
        evaluations.push(quote_spanned!(span=> <#ty>::REQUIRED_AGENTS_ARE_BUILT_FIRST));
    }
    evaluations
}

/// Returns the place of the constructor's name. It belongs to the expansion, because the user has no influence on lints
/// there.
fn find_span(constructor: &ConstructorSyntax) -> Span {
    Span::call_site().located_at(constructor.head.ident.span())
}
