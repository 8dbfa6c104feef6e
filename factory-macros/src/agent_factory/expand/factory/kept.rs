//! The scoped components of a factory, for a regression suite.

use crate::{
    agent_factory::model::factory::{Emission, Factory},
    kit::spans::unlint_item,
};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

/// Emits a method with the types of all scoped components, by which a regression suite gets them without their names. It
/// has no body, because rustc would spend as long on it as on everything else here.
pub(crate) fn emit_kept(factory: &Factory) -> TokenStream {
    if factory.scoped.is_empty() || factory.emission == Emission::Outline {
        return TokenStream::new();
    }
    let span = factory.head.ident.span();
    let (params, bounds, ty, vis) = (factory.params(), factory.bounds(), factory.ty(span), &factory.head.vis);
    let codegen = factory.paths.codegen_at(span);
    let types = factory.scoped.iter().map(|entry| &entry.aliased);
    // The span of the macro, because clippy counts the parts of a type that a user has written.
    let all = quote_spanned!(Span::mixed_site()=> (#(::std::sync::Arc<#types>,)*));
    let method = unlint_item(quote_spanned! {span=>
        #vis fn __factory_core_kept(&self) -> #all {
            #codegen::never_called()
        }
    });
    quote! {
        impl<'user #(, #params)*> #ty #bounds {
            #[doc(hidden)]
            #method
        }
    }
}
