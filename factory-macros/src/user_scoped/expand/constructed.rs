//! An `impl` with a constructor.

use super::{
    circle::{emit_circle_check, emit_required_agents},
    head::{Head, emit_source_predicates},
    metadata::{emit_edges, emit_metadata},
    output::emit_output,
};
use crate::{
    kit::checks::bounds::emit_bound_check,
    user_scoped::model::{
        agent::Agent,
        source::wiring::{Locals, emit_values},
        syntax::ConstructorSyntax,
    },
};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

pub(super) fn emit_impl(agent: &Agent<'_>, constructor: &ConstructorSyntax) -> TokenStream {
    let (item, conditions, head) = (&agent.stripped, constructor.conditions(), Head::new(agent));
    let (output, conditions) = (emit_output(&constructor.head), quote!(#(#conditions)*));
    let items = [
        Some(emit_struct_check(agent)),
        emit_circle_check(agent, constructor),
        emit_required_agents(agent, constructor),
        Some(emit_owned(agent, &head)),
        Some(emit_meta(agent, &head, &output)),
        Some(emit_build(agent, constructor, &head, &output)),
    ];
    let items = items.iter().flatten();
    quote!(#item #(#conditions #items)*)
}

fn emit_owned(agent: &Agent<'_>, head: &Head<'_>) -> TokenStream {
    let (span, Head { generics, self_ty, .. }) = (agent.ident.span(), head);
    let (codegen, predicates) = (agent.paths.codegen_at(span), head.owned_predicates(agent));
    quote_spanned! {span=>
        #[automatically_derived]
        impl<#(#generics),*> #codegen::OwnedWhenConstructed<'user> for #self_ty where #predicates {}
    }
}

fn emit_meta(agent: &Agent<'_>, head: &Head<'_>, output: &TokenStream) -> TokenStream {
    let (span, Head { generics, self_ty, written, params }) = (agent.ident.span(), head);
    let (codegen, metadata) = (agent.paths.codegen_at(span), emit_metadata(agent));
    quote_spanned! {span=>
        #[automatically_derived]
        impl<#(#generics),*> #codegen::ConstructorMeta<'user> for #self_ty where #(#written,)* {
            #metadata
            type Signature = #codegen::AgentSignature<Self, (#(#params,)*), #output>;
        }
    }
}

/// The supertraits are predicates of the impl. A struct that is not marked with `create` would be reported for each.
fn emit_build(
    agent: &Agent<'_>,
    constructor: &ConstructorSyntax,
    head: &Head<'_>,
    output: &TokenStream,
) -> TokenStream {
    let (span, Head { generics, self_ty, params, .. }) = (agent.ident.span(), head);
    let (root, codegen) = (agent.paths.root_at(span), agent.paths.codegen_at(span));
    let (owned, sources) = (head.owned_predicates(agent), emit_source_predicates(agent));
    let (locals, edges) = (Locals::new(), emit_edges(agent));
    let (Locals { factory, scope, params: given }, call) = (&locals, emit_call(agent, constructor, &locals));
    quote_spanned! {span=>
        #[automatically_derived]
        impl<#(#generics,)* __Factory> #codegen::BuildFrom<'user, __Factory, (#(#params,)*), #output> for #self_ty
        where
            #owned
            #sources
            #self_ty: #codegen::AgentMeta<'user> + #codegen::OwnedByUser<'user>,
        {
            #edges
            fn build(#factory: &__Factory, #scope: #root::UserScope<'user>, #given: (#(#params,)*)) -> #output {
                #call
            }
        }
    }
}

/// Emits the call with the span of the constructor's name, where rustc reports a future that is not `Send`.
fn emit_call(agent: &Agent<'_>, constructor: &ConstructorSyntax, locals: &Locals) -> TokenStream {
    let (function, values) = (&constructor.head.ident, emit_values(&agent.fields, agent.paths, locals));
    let call = quote_spanned!(function.span()=> Self::#function(#(#values),*));
    if constructor.head.is_async() { quote_spanned!(function.span()=> ::std::boxed::Box::pin(#call)) } else { call }
}

/// Emits the check that the struct is marked with `create`. As a bound of the impls it would be reported for each.
fn emit_struct_check(agent: &Agent<'_>) -> TokenStream {
    let (name, codegen) = (agent.ident, agent.paths.codegen_at(agent.ident.span()));
    let bound = quote_spanned!(name.span()=> 'user, T: #codegen::HasScopeField<'user>);
    let types = [agent.self_ty.to_token_stream()];
    let check = emit_bound_check("struct_is_marked_with_create", &bound, name, agent.generics, &types);
    quote! {
        const _: () = { #check };
    }
}
