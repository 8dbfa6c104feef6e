//! The traits of the platform: the call of its guards, and what code that is generic over platforms needs.

use super::guard_bounds::{emit_guard_bounds, never_lifetime};
use crate::{
    agent_factory::{expand::building::self_ident, model::factory::Factory},
    kit::syntax::tokens::{TokenVec, mentions},
};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Index, Visibility};

/// Emits the trait that names the request data.
pub(crate) fn emit_request_of_platform(factory: &Factory) -> TokenStream {
    let (codegen, params) = (&factory.paths.codegen, factory.params());
    let (platform, bounds, request) = (factory.platform_ty(), factory.bounds(), factory.request_ty());
    quote! {
        #[doc(hidden)]
        #[automatically_derived]
        impl<#(#params),*> #codegen::RequestOfPlatform for #platform #bounds {
            type RequestData = #request;
        }
    }
}

/// Emits the functions that call the guards in order, and that give their permits back in the opposite order.
pub(crate) fn emit_guarded_platform(factory: &Factory) -> TokenStream {
    let (root, codegen) = (&factory.paths.root, &factory.paths.codegen);
    let (params, platform) = (factory.params(), factory.platform_ty());
    let (bounds, guard_bounds) = (factory.bounds(), emit_guard_bounds(factory));
    let this = self_ident();
    let (context, permits, end) = (ident("context"), ident("permits"), ident("end"));
    let has_guards = !factory.guards.is_empty();
    let (mut types, mut none, mut admits, mut closes) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (index, guard) in factory.guards.iter().enumerate() {
        let (field, ty, permit, span) = (&guard.ident, &guard.aliased, Index::from(index), guard.span());
        let root = factory.paths.root_at(span);
        types.push(quote_spanned!(span=> ::core::option::Option<<#ty as #root::ScopeGuard>::Permit>));
        none.push(quote!(::core::option::Option::None));
        let admit = quote_spanned!(span=> #root::ScopeGuard::admit(&#this.#field, #context)?);
        admits.push(quote!(#permits.#permit = ::core::option::Option::Some(#admit);));
        closes.insert(0, quote!(#codegen::close_guard(&#this.#field, &mut #permits.#permit, #end);));
    }
    let progress = if has_guards { quote!(::core::sync::atomic::AtomicU8) } else { quote!(()) };
    // Clippy would report the expression `()`.
    let no_permits = has_guards.then(|| quote!((#(#none,)*)));
    quote! {
        #[doc(hidden)]
        #[automatically_derived]
        impl<#(#params),*> #codegen::GuardedPlatform for #platform #bounds #guard_bounds {
            type Progress = #progress;
            type Permits = (#(#types,)*);
            fn no_permits() -> Self::Permits { #no_permits }
            fn request_permits(
                &#this,
                #context: &#root::UserExecutionContext,
                #permits: &mut Self::Permits,
            ) -> ::core::result::Result<(), #root::ScopeError> {
                #(#admits)*
                ::core::result::Result::Ok(())
            }
            fn return_permits(&#this, #permits: &mut Self::Permits, #end: #root::ScopeEnd) { #(#closes)* }
        }
    }
}

fn ident(name: &str) -> Ident {
    format_ident!("__factory_core_{name}")
}

/// Emits `Shareable`, so that the state of a server can hold the platform: each of its parts is checked. A derive on the
/// platform does the same.
pub(crate) fn emit_shareable(factory: &Factory) -> TokenStream {
    let is_derived = factory.platform.attrs.iter().any(|attr| mentions(&attr.meta, &format_ident!("Shareable")));
    if is_derived {
        return TokenStream::new();
    }
    let span = factory.platform.ident.span();
    let codegen = factory.paths.codegen_at(span);
    let (params, platform, bounds) = (factory.params(), TokenVec::new(factory.platform_ty()), factory.bounds());
    let (never, keyword) = (never_lifetime(), bounds.is_none().then(|| quote!(where)));
    quote_spanned! {span=>
        #[automatically_derived]
        impl<#(#params),*> #codegen::Shareable for #platform #bounds #keyword
            for<#never> #platform: ::core::marker::Send + ::core::marker::Sync,
        {}

        #[doc(hidden)]
        #[automatically_derived]
        impl<#(#params),*> #codegen::CheckedForSharing for #platform #bounds {}
    }
}

/// Emits the trait by which a library opens scopes of the platform. Its bounds keep rustc from reporting at the platform
/// a component that is not `Send`: the platform then does not implement the trait.
///
/// The platform does not implement it either if it is more visible than the factory, which the trait names.
pub(crate) fn emit_serves_users(factory: &Factory) -> TokenStream {
    if is_hidden(&factory.head.vis, &factory.platform.vis) {
        return TokenStream::new();
    }
    let span = factory.platform.ident.span();
    let (root, codegen) = (factory.paths.root_at(span), factory.paths.codegen_at(span));
    let (params, platform, create) = (factory.params(), TokenVec::new(factory.platform_ty()), factory.create_fn());
    let (bounds, guards) = (factory.bounds(), emit_guard_bounds(factory));
    let never = never_lifetime();
    let keyword = (bounds.is_none() && guards.is_none()).then(|| quote!(where));
    let (factory_ty, any_user) = (factory.ty(span), factory.ty_with_lifetime(&quote_spanned!(span=> 'any_user), span));
    let request = TokenVec::new(factory.request_ty());
    let request_bound = factory
        .request
        .is_some()
        .then(|| quote_spanned!(span=> for<#never> #request: ::core::marker::Send + ::core::marker::Sync,));
    quote_spanned! {span=>
        #[automatically_derived]
        impl<#(#params),*> #root::ServesUsers for #platform #bounds #guards #keyword
            for<#never> #platform: ::core::marker::Send + ::core::marker::Sync,
            #request_bound
            for<'any_user> #any_user: ::core::marker::Send,
        {
            type Factory<'user> = #factory_ty;
            type Request = #request;
            fn factory<'user>(__factory_core_scope: #root::OpenScope<'user, Self>) -> #factory_ty {
                #create(__factory_core_scope)
            }
            fn request_data(__factory_core_request: Self::Request) -> <Self as #codegen::RequestOfPlatform>::RequestData {
                __factory_core_request
            }
        }
    }
}

/// Returns whether the first item may be less visible than the second one.
fn is_hidden(first: &Visibility, second: &Visibility) -> bool {
    let is_as_visible = matches!(first, Visibility::Public(_)) || matches!(second, Visibility::Inherited);
    !is_as_visible && first.to_token_stream().to_string() != second.to_token_stream().to_string()
}
