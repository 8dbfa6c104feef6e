//! The items that every factory has.

use crate::{
    agent_factory::{
        expand::labels::Labels,
        model::{
            entry::Entry,
            factory::{Emission, Factory},
        },
    },
    kit::{checks::fallback::emit_fallback_import, spans::unlint_item},
};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

/// Emits the factory's own items: the constant `WIRING` and the methods `scope` and `platform`.
pub(crate) fn emit_own_items(factory: &Factory) -> TokenStream {
    let (root, vis) = (&factory.paths.root, &factory.head.vis);
    let (platform, platform_vis) = (factory.platform_ty(), &factory.platform.vis);
    let ty = factory.ty(factory.head.ident.span());
    let params = factory.params();
    let bounds = factory.bounds();
    let wiring = (factory.emission == Emission::Whole).then(|| emit_wiring(factory));
    let get_platform = unlint_item(quote! {
        #platform_vis fn platform(&self) -> &'user #platform { self.__factory_core_factory_scope.platform() }
    });
    quote! {
        impl<'user #(, #params)*> #ty #bounds {
            #wiring

            /// Returns the scope that this factory serves.
            #[inline]
            #[must_use]
            #vis fn scope(&self) -> #root::UserScope<'user> { self.__factory_core_factory_scope.scope() }

            /// Returns the platform, which holds the components that all users share.
            #[inline]
            #[must_use]
            #get_platform
        }
    }
}

fn emit_wiring(factory: &Factory) -> TokenStream {
    let span = factory.head.ident.span();
    let import = emit_fallback_import(&factory.paths, "DrawingProbeFallback");
    let root = factory.paths.root_at(span);
    let codegen = factory.paths.codegen_at(span);
    let vis = &factory.head.vis;
    let (name, platform) = (factory.head.ident.unraw().to_string(), factory.platform.ident.unraw().to_string());
    let Labels { shared, request, guards, scoped, agents, replaced } = Labels::new(factory, "\n");
    let drawings: TokenStream = factory.entries().map(|entry| emit_drawing(entry, factory)).collect();
    let constant = unlint_item(quote_spanned! {span=>
        #vis const WIRING: #root::Wiring = {
            #import
            #codegen::wiring(
                #name,
                #platform,
                #codegen::WiringSections {
                    shared: #shared,
                    request: #request,
                    guards: #guards,
                    scoped: #scoped,
                    agents: #agents,
                    replaced: #replaced,
                },
                &[#drawings],
            )
        };
    });
    quote! {
        /// The wiring of this factory. Its `Display` prints a Mermaid flowchart.
        #constant
    }
}

/// Emits an inherent constant. A type that is not an agent has none, and is reported only by the entry's method.
fn emit_drawing(entry: &Entry, factory: &Factory) -> TokenStream {
    let (codegen, ty) = (factory.paths.codegen_at(entry.span), &entry.aliased);
    quote_spanned!(entry.span=> <#codegen::DrawingProbe<'user, #ty>>::DRAWING,)
}
