//! The impl by which a factory builds the agent.

use super::{agent_values::emit_values_call, impl_header::ImplHeader};
use crate::{
    kit::checks::fallback::emit_fallback_import,
    user_scoped::model::{
        agent::{Agent, Construction},
        field::Field,
        source::wiring::{Bound, Locals, Wiring, emit_bound, emit_edge_target, emit_values},
        syntax::ConstructorSyntax,
    },
};
use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::LitStr;

/// Emits how a factory builds a struct from the values of its fields.
pub(super) fn emit_field_build(agent: &Agent<'_>, header: &ImplHeader<'_>) -> TokenStream {
    let span = agent.ident.span();
    let ImplHeader { generics, self_ty, params, .. } = header;
    let (root, codegen) = (agent.paths.root_at(span), agent.paths.codegen_at(span));
    let owned = header.owned_predicates(agent);
    let wiring = Wiring::new(agent.paths, agent.generics);
    let sources = emit_source_predicates(agent, &wiring);
    let edges = emit_edges(agent, &wiring);
    let any_factory = factory_param(agent);
    let Locals { factory, scope, params: given, .. } = &wiring.locals;
    let values_call = emit_values_call(agent, &wiring.locals);
    let body = emit_body(agent, &wiring);
    quote_spanned! {span=>
        #[automatically_derived]
        #[cfg_attr(doc, doc(hidden))]
        impl<#(#generics,)* #any_factory> #codegen::BuildFrom<'user, __Factory, (#(#params,)*)> for #self_ty
        where
            #owned
            #sources
        {
            #edges
            fn build(#factory: &__Factory, #scope: #root::UserScope<'user>, #given: (#(#params,)*)) -> Self { #values_call #body }
        }
    }
}

fn emit_body(agent: &Agent<'_>, wiring: &Wiring<'_>) -> TokenStream {
    let fields = agent.fields.iter().map(|field| field.ident);
    let commas = agent.fields.iter().map(emit_comma);
    let values = emit_values(&agent.fields, wiring);
    let built = format_ident!("__factory_core_built", span = Span::mixed_site());
    let scope = agent.scope_fields().next().map(|field| field.ident);
    quote_spanned! {agent.ident.span()=>
        let #built = Self { #(#fields: #values #commas)* };
        // Reads the field, because rustc reports a scope that nothing else reads.
        let _ = #built.#scope;
        #built
    }
}

/// Returns `__Factory` at the span where rustc would suggest a further parameter. `AgentMeta` has the same span, so
/// that a name that cannot be resolved is reported once.
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

/// Emits how a factory builds an agent by its constructor. The supertraits are predicates of the impl, because a struct
/// that is not marked with `create` would be reported for each.
pub(super) fn emit_constructor_build(
    agent: &Agent<'_>,
    constructor: &ConstructorSyntax,
    header: &ImplHeader<'_>,
    output: &TokenStream,
) -> TokenStream {
    let span = agent.ident.span();
    let ImplHeader { generics, self_ty, params, .. } = header;
    let (root, codegen) = (agent.paths.root_at(span), agent.paths.codegen_at(span));
    let owned = header.owned_predicates(agent);
    let wiring = Wiring::new(agent.paths, agent.generics);
    let sources = emit_source_predicates(agent, &wiring);
    let edges = emit_edges(agent, &wiring);
    let Locals { factory, scope, params: given, .. } = &wiring.locals;
    let values_call = emit_values_call(agent, &wiring.locals);
    let call = emit_call(agent, constructor, &wiring);
    quote_spanned! {span=>
        #[automatically_derived]
        #[cfg_attr(doc, doc(hidden))]
        impl<#(#generics,)* __Factory> #codegen::BuildFrom<'user, __Factory, (#(#params,)*), #output> for #self_ty
        where
            #owned
            #sources
            #self_ty: #codegen::AgentMeta<'user> + #codegen::OwnedByUser<'user>,
        {
            #edges
            fn build(#factory: &__Factory, #scope: #root::UserScope<'user>, #given: (#(#params,)*)) -> #output {
                #values_call
                #call
            }
        }
    }
}

/// Emits the call with the span of the constructor's name, where rustc reports a future that is not `Send`.
fn emit_call(agent: &Agent<'_>, constructor: &ConstructorSyntax, wiring: &Wiring<'_>) -> TokenStream {
    let function = &constructor.head.ident;
    let values = emit_values(&agent.fields, wiring);
    let call = quote_spanned!(function.span()=> Self::#function(#(#values),*));
    if constructor.head.is_async() { quote_spanned!(function.span()=> ::std::boxed::Box::pin(#call)) } else { call }
}

/// Returns the predicates that the sources of the fields require of the factory and of the types of agents.
fn emit_source_predicates(agent: &Agent<'_>, wiring: &Wiring<'_>) -> TokenStream {
    let (mut factory, mut fields) = (Vec::new(), Vec::new());
    for field in &agent.fields {
        match emit_bound(field, wiring) {
            Some(Bound::Factory(bound)) => factory.push(bound),
            Some(Bound::Field(predicate)) => fields.push(predicate),
            None => {}
        }
    }
    quote_spanned!(agent.ident.span()=> __Factory: #(#factory +)* ?::core::marker::Sized, #(#fields,)*)
}

/// Emits the edges that the checks of a factory follow.
fn emit_edges(agent: &Agent<'_>, wiring: &Wiring<'_>) -> Option<TokenStream> {
    let codegen = &agent.paths.codegen;
    let is_static = has_static_edges(agent);
    let mut edges = Vec::new();
    for field in &agent.fields {
        if let Some(target) = emit_edge_target(field, wiring, is_static) {
            let name = LitStr::new(&name_edge(field, agent), field.ident.span());
            edges.push(quote!(#codegen::DependencyEdge { field: #name, target: #target }));
        }
    }
    let edges = (!edges.is_empty()).then_some(edges)?;
    let edges = if is_static { emit_static(agent, &edges) } else { quote!(&[#(#edges,)*]) };
    Some(quote!(const EDGES: &'static [#codegen::DependencyEdge] = #edges;))
}

/// Returns whether the edges are kept in a static. Two agents in one type are two paths to what they share, which is where
/// a static pays for itself; a static cannot refer to the parameters of a generic type.
fn has_static_edges(agent: &Agent<'_>) -> bool {
    !agent.is_generic() && agent.agent_fields().nth(1).is_some()
}

/// Emits the edges as a static. In an incremental build rustc hashes a constant once for each constant that refers to
/// it, and so once for each path through the agents; it hashes a static once.
fn emit_static(agent: &Agent<'_>, edges: &[TokenStream]) -> TokenStream {
    let codegen = &agent.paths.codegen;
    let import = emit_fallback_import(agent.paths, "EdgeProbeFallback");
    let len = edges.len();
    quote! {
        {
            #import
            const fn edges<'user>() -> [#codegen::DependencyEdge; #len] { [#(#edges,)*] }
            static EDGES: [#codegen::DependencyEdge; #len] = edges();
            &EDGES
        }
    }
}

fn name_edge(field: &Field<'_>, agent: &Agent<'_>) -> String {
    let (name, ident) = (agent.ident, field.ident);
    match agent.construction {
        Construction::By(constructor) => format!("`{name}::{}({ident})`", constructor.head.ident),
        Construction::FromFields | Construction::Elsewhere => format!("`{name}.{ident}`"),
    }
}
