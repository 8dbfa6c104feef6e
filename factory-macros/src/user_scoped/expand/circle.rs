//! The check that no constructor requires an agent that requires what the constructor makes.
//!
//! Without it, rustc reports an overflow, does not show the circle, and advises to raise the recursion limit.

use super::head::Head;
use crate::{
    kit::syntax::generics::mentions_type_param,
    user_scoped::model::agent::{Agent, Construction},
};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

/// Emits a constant that evaluates the same constant of each agent in this one. In a circle, rustc reports the cycle of
/// constants, at the names of the constructors and their arguments.
pub(super) fn emit_required_agents(agent: &Agent<'_>) -> Option<TokenStream> {
    let (codegen, Head { generics, self_ty, written, .. }) = (&agent.paths.codegen, Head::new(agent));
    let required = emit_evaluations(agent);
    let span = find_span(agent);
    let constant = quote_spanned!(span=> pub const REQUIRED_AGENTS_ARE_BUILT_FIRST: () = {
        use #codegen::RequiresNoAgents as _;
        #(#required;)*
    };);
    (!required.is_empty()).then(|| {
        quote! {
            #[automatically_derived]
            impl<#(#generics),*> #self_ty where #(#written,)* {
                #[doc(hidden)]
                #constant
            }
        }
    })
}

/// Emits the evaluation of the constant. It is in a type, because rustc checks types before the bodies of functions,
/// where it would report the overflow.
pub(super) fn emit_circle_check(agent: &Agent<'_>) -> Option<TokenStream> {
    agent.agents().next().filter(|_| !agent.is_generic())?;
    let (span, self_ty) = (find_span(agent), &agent.self_ty);
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

/// Leaves out an agent that depends on a type parameter, because its constant cannot be known.
fn emit_evaluations(agent: &Agent<'_>) -> Vec<TokenStream> {
    let mut evaluations = Vec::new();
    for field in agent.agents().filter(|field| !mentions_type_param(field.ty, agent.generics)) {
        let (span, ty) = (Span::call_site().located_at(field.ident.span()), field.ty);
        evaluations.push(quote_spanned!(span=> <#ty>::REQUIRED_AGENTS_ARE_BUILT_FIRST));
    }
    evaluations
}

fn find_span(agent: &Agent<'_>) -> Span {
    let name = match agent.construction {
        Construction::By(constructor) => &constructor.head.ident,
        Construction::FromFields | Construction::Elsewhere => agent.ident,
    };
    Span::call_site().located_at(name.span())
}
