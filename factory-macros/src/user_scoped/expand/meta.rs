//! The impls that describe an agent to factories.

use super::impl_header::ImplHeader;
use crate::{
    kit::checks::fallback::emit_fallback_import,
    user_scoped::model::{agent::Agent, source::wiring::format_diagram_line},
};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{GenericParam, LitStr, ext::IdentExt};

/// Emits what factories know of a struct that they make from its fields.
pub(super) fn emit_field_meta(agent: &Agent<'_>, header: &ImplHeader<'_>) -> TokenStream {
    let ImplHeader { generics, self_ty, written, params } = header;
    let codegen = &agent.paths.codegen;
    let predicates = header.owned_predicates(agent);
    let metadata = emit_metadata(agent);
    quote! {
        #[cfg_attr(doc, doc(hidden))]
        impl<#(#generics),*> #codegen::OwnedByUser<'user> for #self_ty where #predicates {}
        #[cfg_attr(doc, doc(hidden))]
        impl<#(#generics),*> #codegen::AgentMeta<'user> for #self_ty where #(#written,)* {
            #metadata
            type Signature = #codegen::AgentSignature<Self, (#(#params,)*)>;
        }
    }
}

/// Emits what the constructor says of its struct.
pub(super) fn emit_constructor_meta(
    agent: &Agent<'_>,
    header: &ImplHeader<'_>,
    output: &TokenStream,
) -> [TokenStream; 2] {
    let span = agent.ident.span();
    let ImplHeader { generics, self_ty, written, params } = header;
    let codegen = agent.paths.codegen_at(span);
    let predicates = header.owned_predicates(agent);
    let metadata = emit_metadata(agent);
    let owned = quote_spanned! {span=>
        #[automatically_derived]
        #[cfg_attr(doc, doc(hidden))]
        impl<#(#generics),*> #codegen::OwnedWhenConstructed<'user> for #self_ty where #predicates {}
    };
    let meta = quote_spanned! {span=>
        #[automatically_derived]
        #[cfg_attr(doc, doc(hidden))]
        impl<#(#generics),*> #codegen::ConstructorMeta<'user> for #self_ty where #(#written,)* {
            #metadata
            type Signature = #codegen::AgentSignature<Self, (#(#params,)*), #output>;
        }
    };
    [owned, meta]
}

/// Emits the items of `AgentMeta` or `ConstructorMeta` apart from the signature. One that would repeat its default is
/// left out, because each costs the compiler time.
fn emit_metadata(agent: &Agent<'_>) -> TokenStream {
    let items = [emit_path(agent), emit_parameters(agent), emit_uses(agent), emit_drawn_agents(agent)];
    items.into_iter().flatten().collect()
}

/// Emits the identity of the type for the check for cycles. The instances of a generic type would have the same one and
/// look like a cycle, so they have none. A cycle of them panics at run time, when a component requires itself.
fn emit_path(agent: &Agent<'_>) -> Option<TokenStream> {
    if agent.is_generic() || !agent.requires_user_scoped() {
        return None;
    }
    let codegen = &agent.paths.codegen;
    let name = LitStr::new(&agent.ident.unraw().to_string(), agent.ident.span());
    Some(quote! {
        const PATH: #codegen::TypePath = #codegen::TypePath::new(
            ::core::module_path!(), #name, ::core::file!(), ::core::line!(), ::core::column!(),
        );
    })
}

pub(super) fn emit_parameters(agent: &Agent<'_>) -> Option<TokenStream> {
    let names: Vec<_> = agent.param_fields().map(|field| field.ident.unraw().to_string()).collect();
    let names = (!names.is_empty()).then_some(names)?;
    Some(quote!(const PARAMETERS: &'static [&'static ::core::primitive::str] = &[#(#names,)*];))
}

/// Emits the lines of the wiring diagram: the type parameters, then the components. They are text, because a type would
/// have to be as public as the agent.
fn emit_uses(agent: &Agent<'_>) -> Option<TokenStream> {
    let mut lines = Vec::new();
    for param in &agent.generics.params {
        match param {
            GenericParam::Type(param) => lines.push(format!("type {}", param.ident)),
            GenericParam::Const(param) => lines.push(format!("type {}", param.ident)),
            GenericParam::Lifetime(_) => {}
        }
    }
    lines.extend(agent.fields.iter().filter_map(format_diagram_line));
    let uses = (!lines.is_empty()).then(|| lines.join("\n"))?;
    Some(quote!(const USES: &'static ::core::primitive::str = #uses;))
}

/// Emits the drawings of the agents in this one.
fn emit_drawn_agents(agent: &Agent<'_>) -> Option<TokenStream> {
    let codegen = &agent.paths.codegen;
    let import = emit_fallback_import(agent.paths, "DrawingProbeFallback");
    let types: Vec<_> = agent.agent_fields().map(|field| field.ty).collect();
    (!types.is_empty()).then(|| {
        quote! {
            fn agents() -> &'static [#codegen::AgentDrawing] {
                #import
                &[#(<#codegen::DrawingProbe<'user, #types>>::DRAWING,)*]
            }
        }
    })
}
