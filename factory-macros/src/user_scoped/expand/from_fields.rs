//! A struct that a factory makes from the values of its fields.

use super::{
    head::{Head, emit_source_predicates},
    metadata::{emit_edges, emit_metadata},
};
use crate::user_scoped::model::{
    agent::Agent,
    field::Field,
    source::wiring::{Locals, emit_values},
};
use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

pub(super) fn emit_struct(agent: &Agent<'_>) -> TokenStream {
    let head = Head::new(agent);
    let (item, meta, build) = (&agent.stripped, emit_meta(agent, &head), emit_build(agent, &head));
    quote!(#item #meta #build)
}

fn emit_meta(agent: &Agent<'_>, head: &Head<'_>) -> TokenStream {
    let Head { generics, self_ty, written, params } = head;
    let (codegen, predicates, metadata) = (&agent.paths.codegen, head.owned_predicates(agent), emit_metadata(agent));
    quote! {
        impl<#(#generics),*> #codegen::OwnedByUser<'user> for #self_ty where #predicates {}
        impl<#(#generics),*> #codegen::AgentMeta<'user> for #self_ty where #(#written,)* {
            #metadata
            type Signature = #codegen::AgentSignature<Self, (#(#params,)*)>;
        }
    }
}

fn emit_build(agent: &Agent<'_>, head: &Head<'_>) -> TokenStream {
    let (span, Head { generics, self_ty, params, .. }) = (agent.ident.span(), head);
    let (root, codegen) = (agent.paths.root_at(span), agent.paths.codegen_at(span));
    let (owned, sources) = (head.owned_predicates(agent), emit_source_predicates(agent));
    let (locals, edges, any_factory) = (Locals::new(), emit_edges(agent), factory_param(agent));
    let (Locals { factory, scope, params: given }, body) = (&locals, emit_body(agent, &locals));
    quote_spanned! {span=>
        #[automatically_derived]
        impl<#(#generics,)* #any_factory> #codegen::BuildFrom<'user, __Factory, (#(#params,)*)> for #self_ty
        where
            #owned
            #sources
        {
            #edges
            fn build(#factory: &__Factory, #scope: #root::UserScope<'user>, #given: (#(#params,)*)) -> Self { #body }
        }
    }
}

fn emit_body(agent: &Agent<'_>, locals: &Locals) -> TokenStream {
    let (fields, commas) = (agent.fields.iter().map(|field| field.ident), agent.fields.iter().map(emit_comma));
    let values = emit_values(&agent.fields, agent.paths, locals);
    let built = format_ident!("__factory_core_built", span = Span::mixed_site());
    let scope = agent.scopes().next().map(|field| field.ident);
    quote_spanned! {agent.ident.span()=>
        let #built = Self { #(#fields: #values #commas)* };
        // Reads the field, because rustc reports a scope that nothing else reads.
        let _ = #built.#scope;
        #built
    }
}

/// Returns `__Factory` at the span where rustc would suggest a further parameter. `AgentMeta` has the same span, so that
/// a name that cannot be resolved is reported once.
fn factory_param(agent: &Agent<'_>) -> TokenStream {
    let last = agent.generics.params.last().and_then(|last| last.to_token_stream().into_iter().last());
    let span = last.map_or_else(|| agent.ident.span(), |last| last.span());
    Ident::new("__Factory", span).into_token_stream()
}

fn emit_comma(field: &Field<'_>) -> Punct {
    let mut comma = Punct::new(',', Spacing::Alone);
    comma.set_span(field.end_span());
    comma
}
