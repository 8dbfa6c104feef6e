//! The pieces that all `impl`s of one type share.

use super::model::Agent;
use crate::kit::paths::{Declared, Tokens, declared, mentions_a_type_param, predicates};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Type, WherePredicate};

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
pub(super) struct Head<'a> {
    pub(super) generics: Vec<Declared<'a>>,
    pub(super) name: &'a Tokens,
    /// The user's own bounds: what is asked for by these alone is no error in a signature.
    pub(super) written: Vec<&'a WherePredicate>,
    /// The types of the parameters.
    pub(super) params: Vec<&'a Type>,
}

impl<'a> Head<'a> {
    pub(super) fn of(agent: &'a Agent) -> Self {
        let Agent { generics, self_ty, .. } = agent;
        Self {
            generics: declared(generics),
            name: self_ty,
            written: predicates(generics),
            params: agent.params().map(|field| &field.ty).collect(),
        }
    }

    /// What is written, and more of type parameters: one holds nobody's data; what stands in an agent belongs to the user
    /// as the agent does, or holds nobody's.
    pub(super) fn predicates(&self, agent: &Agent) -> Option<TokenStream> {
        if self.generics.len() == 1 && self.written.is_empty() {
            return None;
        }
        let (codegen, written) = (&agent.paths.codegen, &self.written);
        let user = agent.generics.lifetimes().next().map(|param| &param.lifetime);
        let types = agent.agents().filter(|ty| mentions_a_type_param(ty, &agent.generics));
        let others = agent.generics.type_params().filter(|param| !agent.is_agent(param)).map(|param| &param.ident);
        Some(quote!(#(#written,)* #(#types: #codegen::OwnedByUser<#user>,)* #(#others: 'static,)*))
    }
}
