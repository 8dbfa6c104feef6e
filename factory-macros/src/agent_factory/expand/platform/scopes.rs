use super::guard_bounds::emit_guard_bounds;
use crate::{agent_factory::model::factory::Factory, kit::spans::unlint_item};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

/// The parts in which the methods that compile differ from the same methods in rustdoc.
struct Version {
    cfg: TokenStream,
    context: Ident,
    work: Ident,
    bounds: TokenStream,
    for_user: TokenStream,
    for_user_blocking: TokenStream,
    admit: TokenStream,
}

/// Emits the methods of the platform that open a scope, or prepare one.
pub(crate) fn emit_scope_methods(factory: &Factory) -> TokenStream {
    let (compiled, documented) =
        (emit_impl(&compiled_version(factory), factory), emit_impl(&documented_version(factory), factory));
    quote!(#compiled #documented)
}

/// The parameters have names that nothing of the user's can shadow.
fn compiled_version(factory: &Factory) -> Version {
    let span = factory.platform.ident.span();
    let (codegen, create) = (factory.paths.codegen_at(span), factory.create_fn());
    let (bounds, guards) = (factory.bounds(), emit_guard_bounds(factory));
    // `user_scope!` would take the whole context into its admission, and a move is a copy.
    let open = quote_spanned! {span=>
        let __factory_core_permitted = #codegen::request_permits(self, &__factory_core_context)?;
        let __factory_core_end = #codegen::ScopeEnd::new(&__factory_core_context);
        let __factory_core_scope = #codegen::open(&__factory_core_end, __factory_core_permitted.platform());
    };
    Version {
        cfg: quote!(#[cfg(not(doc))]),
        context: format_ident!("__factory_core_context", span = span),
        work: format_ident!("__factory_core_work", span = span),
        bounds: quote!(#bounds #guards),
        for_user: quote_spanned! {span=>
            #open
            ::core::result::Result::Ok(__factory_core_work(#create(__factory_core_scope)).await)
        },
        for_user_blocking: quote_spanned! {span=>
            #open
            ::core::result::Result::Ok(__factory_core_work(#create(__factory_core_scope)))
        },
        admit: quote_spanned!(span=> #codegen::admit(self, __factory_core_context)),
    }
}

fn documented_version(factory: &Factory) -> Version {
    let (bounds, body) = (factory.bounds(), quote!(loop {}));
    Version {
        cfg: quote!(#[cfg(doc)]),
        context: format_ident!("context"),
        work: format_ident!("work"),
        bounds: quote!(#bounds),
        for_user: body.clone(),
        for_user_blocking: body.clone(),
        admit: body,
    }
}

fn emit_impl(version: &Version, factory: &Factory) -> TokenStream {
    let (params, platform_ty) = (factory.params(), factory.platform_ty());
    let Version { cfg, bounds, .. } = version;
    let for_user = emit_for_user(version, factory);
    let for_user_blocking = emit_for_user_blocking(version, factory);
    let admit = emit_admit(version, factory);
    quote_spanned! {factory.platform.ident.span()=>
        #cfg
        #[allow(clippy::impl_trait_in_params, reason = "a caller writes only the type of the result")]
        impl<#(#params),*> #platform_ty #bounds {
            #for_user
            #for_user_blocking
            #admit
        }
    }
}

fn emit_for_user(version: &Version, factory: &Factory) -> TokenStream {
    let (span, vis) = (factory.platform.ident.span(), &factory.platform.vis);
    let (root, ty, result) = (factory.paths.root_at(span), factory.ty(span), factory.result_param());
    let Version { context, work, for_user, .. } = version;
    let method = unlint_item(quote_spanned! {span=>
        #vis async fn for_user<#result>(
            &self,
            #context: #root::UserExecutionContext,
            #work: impl for<'user> ::core::ops::AsyncFnOnce(#ty) -> #result,
        ) -> ::core::result::Result<#result, #root::ScopeError> {
            #for_user
        }
    });
    quote! {
        /// Opens a scope for the user of the context, runs the closure in it, and closes the scope.
        ///
        /// # Errors
        ///
        /// Returns the error of the first guard that refuses the scope.
        #method
    }
}

fn emit_for_user_blocking(version: &Version, factory: &Factory) -> TokenStream {
    let (span, vis) = (factory.platform.ident.span(), &factory.platform.vis);
    let (root, ty, result) = (factory.paths.root_at(span), factory.ty(span), factory.result_param());
    let Version { context, work, for_user_blocking, .. } = version;
    let method = unlint_item(quote_spanned! {span=>
        #vis fn for_user_blocking<#result>(
            &self,
            #context: #root::UserExecutionContext,
            #work: impl for<'user> ::core::ops::FnOnce(#ty) -> #result,
        ) -> ::core::result::Result<#result, #root::ScopeError> {
            #for_user_blocking
        }
    });
    quote! {
        /// Does the same as `for_user`, without async.
        ///
        /// # Errors
        ///
        /// Returns the error of the first guard that refuses the scope.
        #method
    }
}

fn emit_admit(version: &Version, factory: &Factory) -> TokenStream {
    let (span, vis) = (factory.platform.ident.span(), &factory.platform.vis);
    let (root, Version { context, admit, .. }) = (factory.paths.root_at(span), version);
    let method = unlint_item(quote_spanned! {span=>
        #vis fn admit(
            &self,
            #context: #root::UserExecutionContext,
        ) -> ::core::result::Result<#root::Admission<'_, Self>, #root::ScopeError> {
            #admit
        }
    });
    quote! {
        /// Calls every guard, and prepares the context for `user_scope!` to open.
        ///
        /// # Errors
        ///
        /// Returns the error of the first guard that refuses the scope.
        #method
    }
}
