//! The call of the platform's guards.

use super::guard_bounds::emit_guard_bounds;
use crate::agent_factory::{
    expand::building::self_ident,
    model::{factory::Factory, field::PlatformField},
};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

/// Emits the function that calls the guards in order. A tuple drops its first field first, so the permits are in
/// reverse order.
pub(crate) fn emit_guarded_platform(factory: &Factory) -> TokenStream {
    let (root, codegen) = (&factory.paths.root, &factory.paths.codegen);
    let platform = factory.platform_ty();
    let params = factory.params();
    let bounds = factory.bounds();
    let (this, context) = (self_ident(), format_ident!("__factory_core_context"));
    let (mut calls, mut types, mut permits) = (TokenStream::new(), Vec::new(), Vec::new());
    for (index, guard) in factory.guards.iter().enumerate() {
        let PlatformField { ident, .. } = guard;
        let ty = &guard.aliased;
        let span = guard.span();
        let (permit, root) = (format_ident!("__factory_core_permit_{index}"), factory.paths.root_at(span));
        let call = quote_spanned!(span=> #root::ScopeGuard::admit(&#this.#ident, #context)?);
        // The span of the statement is the macro's own, because a permit may be `()`, which the user's lints would
        // report.
        calls.extend(quote!(let #permit = #call;));
        types.insert(0, quote_spanned!(span=> <#ty as #root::ScopeGuard>::Permit<'__p>));
        permits.insert(0, permit);
    }
    let guards = emit_guard_bounds(factory);
    quote! {
        #[doc(hidden)]
        #[automatically_derived]
        impl<#(#params),*> #codegen::GuardedPlatform for #platform #bounds #guards {
            type Permits<'__p> = (#(#types,)*);
            fn permits(
                &#this,
                #context: &#root::UserExecutionContext,
            ) -> ::core::result::Result<Self::Permits<'_>, #root::ScopeError> {
                #calls
                ::core::result::Result::Ok((#(#permits,)*))
            }
        }
    }
}
