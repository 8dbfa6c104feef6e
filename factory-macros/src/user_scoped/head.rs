//! The pieces that all `impl`s of one type share.

use super::{
    field::{Field, Source},
    model::Agent,
};
use crate::paths::{mentions, without_default};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

/// Of one hygiene, and that our own: an expression of the user's cannot see these, and it makes no difference which
/// tokens of the struct come from a `macro_rules!`.
pub(super) struct Locals {
    pub(super) factory: Ident,
    pub(super) scope: Ident,
    pub(super) params: Ident,
}

impl Locals {
    pub(super) fn new() -> Self {
        let local = |name| format_ident!("__factory_core_{name}", span = Span::mixed_site());
        Self { factory: local("factory"), scope: local("scope"), params: local("params") }
    }
}

/// The pieces of `impl<'user, …> … for Agent<'user, …> where …`.
pub(super) struct Head {
    pub(super) generics: TokenStream,
    pub(super) name: TokenStream,
    /// The user's own bounds: what is asked for by these alone is no error in a signature.
    pub(super) written: TokenStream,
    pub(super) predicates: TokenStream,
    pub(super) params: TokenStream,
}

impl Head {
    pub(super) fn of(agent: &Agent) -> Self {
        let generics = &agent.generics;
        let written = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let written = quote!(#(#written,)*);
        let bounds = bounds_of_params(agent);
        let params = agent.params().map(|field| &field.ty);
        let generics = generics.params.iter().cloned().map(without_default);
        Self {
            generics: quote!(#(#generics),*),
            name: agent.self_ty.clone(),
            predicates: quote!(#written #bounds),
            written,
            params: quote!((#(#params,)*)),
        }
    }
}

/// A type parameter holds nobody's; what stands in an agent belongs to the user as the agent does, or holds nobody's.
fn bounds_of_params(agent: &Agent) -> TokenStream {
    let (root, user) = (&agent.paths.root, agent.generics.lifetimes().next().map(|param| &param.lifetime));
    let (agents, others): (Vec<_>, Vec<_>) = agent.generics.type_params().partition(|param| agent.is_agent(param));
    let is_generic = |field: &&Field| agents.iter().any(|param| mentions(&field.ty, &param.ident));
    let fields = agent.fields.iter().filter(|field| matches!(field.source, Source::Agent));
    let types = fields.filter(is_generic).map(|field| &field.ty);
    let others = others.iter().map(|param| &param.ident);
    quote!(#(#types: #root::Owned<#user>,)* #(#others: 'static,)*)
}
