//! The methods of the platform that open a scope, or prepare one.

use super::guard_bounds::emit_guard_bounds;
use crate::{agent_factory::model::factory::Factory, kit::spans::unlint_item};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

/// The names of the parameters.
struct Names {
    context: Ident,
    work: Ident,
}

/// The bodies of the methods.
struct Bodies {
    for_user: TokenStream,
    for_user_blocking: TokenStream,
    admit: TokenStream,
}

/// Emits the methods that compile, and the same methods as rustdoc shows them.
pub(crate) fn emit_scope_methods(factory: &Factory) -> TokenStream {
    let span = factory.platform.ident.span();
    // Nothing of the user's can shadow these names.
    let compiled_names = Names {
        context: format_ident!("__factory_core_context", span = span),
        work: format_ident!("__factory_core_work", span = span),
    };
    let documented_names = Names { context: format_ident!("context"), work: format_ident!("work") };
    let compiled = emit_methods(&compiled_names, &emit_compiled_bodies(factory), factory);
    let documented = emit_methods(&documented_names, &emit_documented_bodies(), factory);
    let guards = emit_guard_bounds(factory);
    let compiled = emit_impl(&quote!(#[cfg(not(doc))]), guards.as_ref(), &compiled, factory);
    let documented = emit_impl(&quote!(#[cfg(doc)]), None, &documented, factory);
    quote!(#compiled #documented)
}

fn emit_compiled_bodies(factory: &Factory) -> Bodies {
    let span = factory.platform.ident.span();
    let codegen = factory.paths.codegen_at(span);
    let create = factory.create_fn();
    // The bodies do not use `user_scope!`, because it would move the context and so copy all of it.
    let open = quote_spanned! {span=>
        let __factory_core_permitted = #codegen::request_permits(self, &__factory_core_context)?;
        let __factory_core_end = #codegen::ScopeEnd::new(&__factory_core_context);
        let __factory_core_scope = #codegen::open(&__factory_core_end, __factory_core_permitted.platform());
    };
    Bodies {
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

fn emit_documented_bodies() -> Bodies {
    let body = || quote!(loop {});
    Bodies { for_user: body(), for_user_blocking: body(), admit: body() }
}

fn emit_impl(cfg: &TokenStream, guards: Option<&TokenStream>, methods: &TokenStream, factory: &Factory) -> TokenStream {
    let params = factory.params();
    let platform = factory.platform_ty();
    let bounds = factory.bounds();
    quote_spanned! {factory.platform.ident.span()=>
        #cfg
        #[allow(clippy::impl_trait_in_params, reason = "a caller writes only the type of the result")]
        impl<#(#params),*> #platform #bounds #guards { #methods }
    }
}

fn emit_methods(names: &Names, bodies: &Bodies, factory: &Factory) -> TokenStream {
    let span = factory.platform.ident.span();
    let function = quote_spanned!(span=> async fn for_user);
    let closure = quote_spanned!(span=> ::core::ops::AsyncFnOnce);
    let for_user = emit_run_method(&function, &closure, names, &bodies.for_user, factory);
    let function = quote_spanned!(span=> fn for_user_blocking);
    let closure = quote_spanned!(span=> ::core::ops::FnOnce);
    let for_user_blocking = emit_run_method(&function, &closure, names, &bodies.for_user_blocking, factory);
    let admit = emit_admit(names, &bodies.admit, factory);
    quote! {
        /// Opens a scope for the user of the context, runs the closure in it, and closes the scope.
        ///
        /// # Errors
        ///
        /// Returns the error of the first guard that refuses the scope.
        #for_user

        /// Does the same as `for_user`, without async.
        ///
        /// # Errors
        ///
        /// Returns the error of the first guard that refuses the scope.
        #for_user_blocking

        /// Calls every guard, and prepares the context for `user_scope!` to open.
        ///
        /// # Errors
        ///
        /// Returns the error of the first guard that refuses the scope.
        #admit
    }
}

/// Emits a method that runs a closure in a scope.
fn emit_run_method(
    function: &TokenStream,
    closure: &TokenStream,
    Names { context, work }: &Names,
    body: &TokenStream,
    factory: &Factory,
) -> TokenStream {
    let (span, vis) = (factory.platform.ident.span(), &factory.platform.vis);
    let root = factory.paths.root_at(span);
    let ty = factory.ty(span);
    let result = factory.result_param();
    unlint_item(quote_spanned! {span=>
        #vis #function<#result>(
            &self,
            #context: #root::UserExecutionContext,
            #work: impl for<'user> #closure(#ty) -> #result,
        ) -> ::core::result::Result<#result, #root::ScopeError> {
            #body
        }
    })
}

fn emit_admit(Names { context, .. }: &Names, body: &TokenStream, factory: &Factory) -> TokenStream {
    let (span, vis) = (factory.platform.ident.span(), &factory.platform.vis);
    let root = factory.paths.root_at(span);
    unlint_item(quote_spanned! {span=>
        #vis fn admit(
            &self,
            #context: #root::UserExecutionContext,
        ) -> ::core::result::Result<#root::Admission<'_, Self>, #root::ScopeError> {
            #body
        }
    })
}
