//! An agent after an error: impls that require nothing, so that one mistake is one error.

use super::{
    impl_header::{ImplHeader, emit_output},
    meta::emit_parameters,
};
use crate::{
    kit::{paths::Paths, syntax::generics::where_predicates, types::lifetimes::mentions_lifetime},
    user_scoped::model::{agent::Agent, syntax::ImplSyntax},
};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

pub(super) fn emit_struct(agent: &Agent<'_>) -> TokenStream {
    let item = &agent.stripped;
    let Some(user) = agent.first_lifetime() else { return item.clone() };
    let header = ImplHeader::new(agent);
    let Paths { root, codegen } = agent.paths;
    let ImplHeader { generics, self_ty, written, params } = &header;
    let predicates = header.owned_predicates(agent);
    let parameters = emit_parameters(agent);
    quote! {
        #item

        #[automatically_derived]
        impl<#(#generics),*> #codegen::OwnedByUser<#user> for #self_ty where #predicates {}
        #[automatically_derived]
        impl<#(#generics),*> #codegen::AgentMeta<#user> for #self_ty where #(#written,)* {
            #parameters
            type Signature = #codegen::AgentSignature<Self, (#(#params,)*)>;
        }
        #[automatically_derived]
        impl<#(#generics,)* __Factory: ?::core::marker::Sized> #codegen::BuildFrom<#user, __Factory, (#(#params,)*)> for #self_ty
        where
            #predicates
        {
            fn build(_: &__Factory, _: #root::UserScope<#user>, _: (#(#params,)*)) -> Self {
                #codegen::unreachable_after_error()
            }
        }
    }
}

/// Emits the `impl`, with a constructor that takes any parameters.
pub(super) fn emit_impl(syntax: &ImplSyntax) -> TokenStream {
    let stripped = syntax.stripped();
    let ImplSyntax { paths: Paths { root, codegen }, self_ty, generics, .. } = syntax;
    let Some(user) = generics.lifetimes().next().map(|param| &param.lifetime) else { return stripped };
    let params = &generics.params;
    let predicates = where_predicates(generics);
    let output = emit_impl_output(syntax);
    let agent = Agent::from_impl(syntax);
    let parameters = agent.as_ref().and_then(emit_parameters);
    let types: Vec<_> = agent.iter().flat_map(Agent::param_fields).map(|field| field.ty).collect();
    // Rustc would report such a type once more, here or at an entry with a corrected one.
    let is_reported = types.iter().any(|ty| mentions_lifetime(ty) || matches!(ty, Type::ImplTrait(_)));
    let types = if is_reported { Vec::new() } else { types };
    let separator = (!params.trailing_punct()).then(|| quote!(,));
    quote! {
        #stripped

        #[automatically_derived]
        impl<#params> #codegen::OwnedWhenConstructed<#user> for #self_ty where #(#predicates,)* {}
        #[automatically_derived]
        impl<#params> #codegen::ConstructorMeta<#user> for #self_ty where #(#predicates,)* {
            #parameters
            type Signature = #codegen::AgentSignature<Self, (#(#types,)*), #output>;
        }
        #[automatically_derived]
        impl<#params #separator __Factory: ?::core::marker::Sized, __Params>
            #codegen::BuildFrom<#user, __Factory, __Params, #output> for #self_ty
        where
            #(#predicates,)*
            #self_ty: #codegen::AgentMeta<#user> + #codegen::OwnedByUser<#user>,
        {
            fn build(_: &__Factory, _: #root::UserScope<#user>, _: __Params) -> #output {
                #codegen::unreachable_after_error()
            }
        }
    }
}

/// Emits the declared output, for the code that uses it. An output that does not contain the agent becomes the agent.
fn emit_impl_output(syntax: &ImplSyntax) -> TokenStream {
    let constructor = syntax.constructors.first().filter(|constructor| constructor.returns_agent(&syntax.ident));
    constructor.map_or_else(|| quote!(Self), |constructor| emit_output(&constructor.head))
}
