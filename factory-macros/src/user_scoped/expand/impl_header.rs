//! The headers of the generated impls, and the type that their constructors return.

use crate::{
    kit::syntax::{
        functions::FunctionHead,
        generics::{ImplParam, impl_params, mentions_type_param, where_predicates},
        tokens::TokenVec,
    },
    user_scoped::model::agent::Agent,
};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Type, WherePredicate};

/// The parts of `impl<'user, …> … for Agent<'user, …> where …`.
pub(super) struct ImplHeader<'a> {
    pub(super) generics: Vec<ImplParam<'a>>,
    pub(super) self_ty: &'a TokenVec,
    /// The user's own predicates. They do not make a signature that names the type an error.
    pub(super) written: Vec<&'a WherePredicate>,
    /// The types of the parameters that the caller of the factory gives.
    pub(super) params: Vec<&'a Type>,
}

impl<'a> ImplHeader<'a> {
    pub(super) fn new(agent: &'a Agent) -> Self {
        Self {
            generics: impl_params(agent.generics),
            self_ty: &agent.self_ty,
            written: where_predicates(agent.generics),
            params: agent.param_fields().map(|field| field.ty).collect(),
        }
    }

    /// Returns the written predicates, and one for each type parameter: it belongs to the user if it is an agent or a
    /// part of one, and otherwise it is `'static`, so that it holds no data of another user.
    pub(super) fn owned_predicates(&self, agent: &Agent<'_>) -> Option<TokenStream> {
        if self.generics.len() == 1 && self.written.is_empty() {
            return None;
        }
        let codegen = &agent.paths.codegen;
        let written = &self.written;
        let user = agent.first_lifetime();
        let types = agent.agent_fields().map(|agent| agent.ty).filter(|ty| mentions_type_param(ty, agent.generics));
        let others = agent.generics.type_params().filter(|param| !agent.is_agent_param(param));
        let others = others.map(|param| &param.ident);
        Some(quote!(#(#written,)* #(#types: #codegen::OwnedByUser<#user>,)* #(#others: 'static,)*))
    }
}

/// Emits the type that a factory's method returns: the declared output of the constructor, or the future of an
/// `async fn`. Without an output, which was reported, it is the agent.
pub(super) fn emit_output(constructor: &FunctionHead) -> TokenStream {
    let declared = constructor.output.as_ref().map_or_else(|| quote!(Self), ToTokens::to_token_stream);
    if !constructor.is_async() {
        return declared;
    }
    quote! {
        ::core::pin::Pin<::std::boxed::Box<
            dyn ::core::future::Future<Output = #declared> + ::core::marker::Send + 'user
        >>
    }
}
