//! A struct that a constructor makes.

use super::impl_header::ImplHeader;
use crate::{
    kit::spans::unlinted_name,
    user_scoped::model::{agent::Agent, field::Field},
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

/// Emits the impl that returns the scope of the struct, with a check that the struct has a constructor.
pub(super) fn emit_checked_scope_field(agent: &Agent<'_>) -> TokenStream {
    emit_scope_field(agent, emit_constructor_check(agent).as_ref())
}

/// Emits the impl that returns the scope of the struct, with a check in it or without.
pub(super) fn emit_scope_field(agent: &Agent<'_>, check: Option<&TokenStream>) -> TokenStream {
    let span = agent.ident.span();
    let ImplHeader { generics, self_ty, written, .. } = ImplHeader::new(agent);
    let (root, codegen) = (agent.paths.root_at(span), agent.paths.codegen_at(span));
    // One `self` for the method, even if its tokens come from several places of a `macro_rules!`.
    let this = Ident::new("self", Span::call_site());
    let scope = emit_scope(agent, &this);
    quote_spanned! {span=>
        #[automatically_derived]
        #[cfg_attr(doc, doc(hidden))]
        impl<#(#generics),*> #codegen::HasScopeField<'user> for #self_ty where #(#written,)* {
            fn scope_field(&#this) -> #root::UserScope<'user> {
                #check
                #scope
            }
        }
    }
}

/// Emits what the constructor says of the struct. Rustc shows the name of the struct if there is no constructor.
pub(super) fn emit_meta(agent: &Agent<'_>) -> TokenStream {
    let span = agent.ident.span();
    let ImplHeader { generics, self_ty, written, .. } = ImplHeader::new(agent);
    let codegen = agent.paths.codegen_at(span);
    let constructor = quote_spanned!(span=> <Self as #codegen::ConstructorMeta<'user>>);
    quote_spanned! {span=>
        #[automatically_derived]
        #[cfg_attr(doc, doc(hidden))]
        impl<#(#generics),*> #codegen::OwnedByUser<'user> for #self_ty
        where
            #(#written,)*
            #self_ty: #codegen::OwnedWhenConstructed<'user>,
        {}
        #[automatically_derived]
        #[cfg_attr(doc, doc(hidden))]
        impl<#(#generics),*> #codegen::AgentMeta<'user> for #self_ty
        where
            #(#written,)*
            #self_ty: #codegen::ConstructorMeta<'user>,
        {
            const PATH: #codegen::TypePath = #constructor::PATH;
            const PARAMETERS: &'static [&'static ::core::primitive::str] = #constructor::PARAMETERS;
            const USES: &'static ::core::primitive::str = #constructor::USES;
            fn agents() -> &'static [#codegen::AgentDrawing] { #constructor::agents() }
            type Signature = #constructor::Signature;
        }
    }
}

/// Reads the scope with the span of its type, where rustc reports a type that only has the name of a scope.
fn emit_scope(agent: &Agent<'_>, this: &Ident) -> TokenStream {
    let codegen = &agent.paths.codegen;
    let Some(Field { ident, ty, .. }) = agent.scope_fields().next() else {
        return quote!(#codegen::unreachable_after_error());
    };
    let located = |ident: &Ident| {
        let mut located = ident.clone();
        located.set_span(ident.span().located_at(ty.span()));
        located
    };
    let (this, field) = (located(this), located(ident));
    quote_spanned!(ty.span()=> #this.#field)
}

/// Emits the check that a constructor exists. A generic type may have constructors for some of its instances.
fn emit_constructor_check(agent: &Agent<'_>) -> Option<TokenStream> {
    let (name, codegen) = (unlinted_name(agent.ident), agent.paths.codegen_at(agent.ident.span()));
    (!agent.is_generic()).then(|| {
        quote_spanned! {name.span()=>
            fn #name<'user, T: #codegen::ConstructorMeta<'user>>() {}
            let _ = #name::<Self>;
        }
    })
}
