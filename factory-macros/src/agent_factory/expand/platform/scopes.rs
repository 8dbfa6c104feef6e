//! The methods of the platform that open a scope, or prepare one.

use super::guard_bounds::emit_guard_bounds;
use crate::{
    agent_factory::model::factory::Factory,
    kit::{spans::unlint_item, syntax::tokens::TokenVec},
};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

/// A form of the methods: the one that compiles, or the one that rustdoc shows.
struct Form {
    context: Ident,
    request: Ident,
    work: Ident,
    is_documented: bool,
}

/// A method that runs a closure in a scope.
struct Opening {
    doc: &'static str,
    name: &'static str,
    is_async: bool,
    /// True for a method whose work returns a `Result`.
    may_fail: bool,
}

const OPENINGS: [Opening; 4] = [
    Opening {
        doc: "Opens a scope for the user of the context, runs the closure in it, and closes the scope.\n\n# Errors\n\n\
              Returns the error of the first guard that refuses the scope.",
        name: "for_user",
        is_async: true,
        may_fail: false,
    },
    Opening {
        doc: "Does the same as `for_user` for work that may fail, with one error type for the guards and the work. Guards \
              learn that the work failed.\n\nTo use `?` on the result, write the error type: \
              `try_for_user::<_, AppError>(…)`.\n\n# Errors\n\nReturns the error of the first guard that refuses the \
              scope, converted, or the error of the closure.",
        name: "try_for_user",
        is_async: true,
        may_fail: true,
    },
    Opening {
        doc: "Does the same as `for_user`, without async.\n\n# Errors\n\nReturns the error of the first guard that \
              refuses the scope.",
        name: "for_user_blocking",
        is_async: false,
        may_fail: false,
    },
    Opening {
        doc: "Does the same as `try_for_user`, without async.\n\n# Errors\n\nReturns the error of the first guard that \
              refuses the scope, converted, or the error of the closure.",
        name: "try_for_user_blocking",
        is_async: false,
        may_fail: true,
    },
];

/// Emits the methods that compile, and the same methods as rustdoc shows them.
pub(crate) fn emit_scope_methods(factory: &Factory) -> TokenStream {
    let span = factory.platform.ident.span();
    let compiled = Form {
        // Nothing of the user's can shadow these names.
        context: format_ident!("__factory_core_context", span = span),
        request: format_ident!("__factory_core_request", span = span),
        work: format_ident!("__factory_core_work", span = span),
        is_documented: false,
    };
    let documented = Form {
        context: format_ident!("context"),
        request: format_ident!("request"),
        work: format_ident!("work"),
        is_documented: true,
    };
    let guards = emit_guard_bounds(factory);
    let compiled = emit_impl(&quote!(#[cfg(not(doc))]), guards.as_ref(), &compiled, factory);
    let documented = emit_impl(&quote!(#[cfg(doc)]), None, &documented, factory);
    quote!(#compiled #documented)
}

fn emit_impl(cfg: &TokenStream, guards: Option<&TokenStream>, form: &Form, factory: &Factory) -> TokenStream {
    let (params, platform, bounds) = (factory.params(), factory.platform_ty(), factory.bounds());
    let openings = OPENINGS.iter().map(|opening| emit_opening(opening, form, factory));
    let span = factory.platform.ident.span();
    let (this, admission) = (quote_spanned!(span=> &self), quote_spanned!(span=> Admission<'_, Self>));
    let admit = emit_admit("admit", &this, &admission, form, factory);
    let this = quote_spanned!(span=> self: &::std::sync::Arc<Self>);
    let admission = quote_spanned!(span=> OwnedAdmission<Self>);
    let admit_owned = emit_admit("admit_owned", &this, &admission, form, factory);
    quote_spanned! {factory.platform.ident.span()=>
        #cfg
        #[allow(clippy::impl_trait_in_params, reason = "a caller writes only the types of the result")]
        impl<#(#params),*> #platform #bounds #guards {
            #(#openings)*

            /// Calls every guard, and prepares the context for `user_scope!` to open.
            ///
            /// # Errors
            ///
            /// Returns the error of the first guard that refuses the scope.
            #admit

            /// Does the same as `admit`. The result owns a share of the platform, so that it can be moved to another
            /// task.
            ///
            /// # Errors
            ///
            /// Returns the error of the first guard that refuses the scope.
            #admit_owned
        }
    }
}

/// Emits a method that runs a closure in a scope.
fn emit_opening(opening: &Opening, form: &Form, factory: &Factory) -> TokenStream {
    let (span, vis) = (factory.platform.ident.span(), &factory.platform.vis);
    let root = factory.paths.root_at(span);
    let (doc, name, Form { context, work, .. }) = (opening.doc, Ident::new(opening.name, span), form);
    let request = emit_request_param(form, factory);
    let asyncness = opening.is_async.then(|| quote_spanned!(span=> async));
    let closure = Ident::new(if opening.is_async { "AsyncFnOnce" } else { "FnOnce" }, span);
    let (ty, value, error) = (factory.ty(span), factory.result_param(), factory.error_param());
    let (params, closure_result, result) = if opening.may_fail {
        let result = quote_spanned!(span=> ::core::result::Result<#value, #error>);
        (quote_spanned!(span=> #value, #error: ::core::convert::From<#root::ScopeError>), result.clone(), result)
    } else {
        let result = quote_spanned!(span=> ::core::result::Result<#value, #root::ScopeError>);
        (value.to_token_stream(), value.to_token_stream(), result)
    };
    let body = if form.is_documented { quote!(loop {}) } else { emit_body(opening, factory) };
    let method = unlint_item(quote_spanned! {span=>
        #vis #asyncness fn #name<#params>(
            &self,
            #context: #root::UserExecutionContext,
            #request
            #work: impl for<'user> ::core::ops::#closure(#ty) -> #closure_result,
        ) -> #result {
            #body
        }
    });
    let fact = emit_deprecation(opening.name, factory);
    quote!(#[doc = #doc] #fact #method)
}

/// Emits the attribute by which each use of the method is a fact.
fn emit_deprecation(name: &str, factory: &Factory) -> Option<TokenStream> {
    factory.facts.emit_deprecation(&format!("opens a scope by `{name}`"))
}

/// Emits the body of a method. It does not use `user_scope!`, because that would move the context and so copy all of it.
/// For a platform without guards, nothing is recorded about the work.
fn emit_body(opening: &Opening, factory: &Factory) -> TokenStream {
    let span = factory.platform.ident.span();
    let (codegen, create) = (factory.paths.codegen_at(span), factory.create_fn());
    let (permits, result) = (format_ident!("__factory_core_permits"), format_ident!("__factory_core_result"));
    let work = quote_spanned!(span=> __factory_core_work(#create(__factory_core_scope)));
    let has_guards = !factory.guards.is_empty();
    let work = match (opening.is_async, has_guards) {
        (false, _) => work,
        (true, false) => quote_spanned!(span=> #work.await),
        (true, true) => quote_spanned!(span=> #permits.watch(#work).await),
    };
    let (request, given) = emit_request(factory);
    let record = if opening.may_fail { quote!(record_result(&#result)) } else { quote!(record_return()) };
    // The request data is dropped before, so that the guards see a panic of its drop.
    let end = factory
        .request
        .is_some()
        .then(|| quote_spanned!(span=> ::core::mem::drop(__factory_core_lifetime); #codegen::drop_request(#given);));
    let record = has_guards.then(|| quote_spanned!(span=> #end #permits.#record;));
    let output =
        if opening.may_fail { quote!(#result) } else { quote_spanned!(span=> ::core::result::Result::Ok(#result)) };
    // The context would be dropped after the permits, because it is a parameter.
    let hooks = has_guards.then(|| quote_spanned!(span=> let __factory_core_hooks = #codegen::HooksBeforePermits::new(&__factory_core_context);));
    quote_spanned! {span=>
        let #permits = #codegen::request_permits(self, &__factory_core_context)?;
        #hooks
        #request
        let __factory_core_lifetime = #codegen::ScopeLifetime::new(&__factory_core_context);
        let __factory_core_scope = #codegen::open(&__factory_core_lifetime, self, &#given);
        let #result = #work;
        #record
        #output
    }
}

/// Emits the parameter for the request data, if the platform has the section.
fn emit_request_param(form: &Form, factory: &Factory) -> Option<TokenStream> {
    let (span, name) = (factory.platform.ident.span(), &form.request);
    factory.request.as_ref().map(|request| {
        let ty = TokenVec::new(request.ty(&factory.generics));
        quote_spanned!(span=> #name: #ty,)
    })
}

/// Emits a statement, and the request data after it. A parameter is dropped after the variables of its function, and a
/// permit is one. So the statement makes the request data a variable that is dropped first.
fn emit_request(factory: &Factory) -> (Option<TokenStream>, TokenStream) {
    if factory.request.is_none() {
        return (None, quote!(()));
    }
    let request = format_ident!("__factory_core_request", span = factory.platform.ident.span());
    ((!factory.guards.is_empty()).then(|| quote!(let #request = #request;)), request.into_token_stream())
}

fn emit_admit(name: &str, this: &TokenStream, admission: &TokenStream, form: &Form, factory: &Factory) -> TokenStream {
    let (span, vis, context) = (factory.platform.ident.span(), &factory.platform.vis, &form.context);
    let (root, codegen) = (factory.paths.root_at(span), factory.paths.codegen_at(span));
    let (fact, name) = (emit_deprecation(name, factory), Ident::new(name, span));
    let (request, (_, given)) = (emit_request_param(form, factory), emit_request(factory));
    let body = if form.is_documented {
        quote!(loop {})
    } else {
        quote_spanned!(span=> #codegen::#name(self, #context, #given))
    };
    let method = unlint_item(quote_spanned! {span=>
        #vis fn #name(
            #this,
            #context: #root::UserExecutionContext,
            #request
        ) -> ::core::result::Result<#root::#admission, #root::ScopeError> {
            #body
        }
    });
    quote!(#fact #method)
}
