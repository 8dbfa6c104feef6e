//! Types that a constructor makes: the struct says so by `#[user_scoped(create)]`, its `impl` holds the constructor.

use super::{
    expand::{Head, Locals, bounds, edges, need, parameters, path, uses, values},
    model::{Agent, Constructor, Field, Waits},
    parse_impl::ImplInput,
};
use crate::vetting;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::Type;

/// The struct.
pub(super) fn declared(agent: &Agent) -> TokenStream {
    let (wired, exists) = (wired_by_constructor(agent), constructor_exists(agent));
    quote!(#wired #exists)
}

/// The struct, also after an error in it. What the constructor takes and returns is known where it stands.
pub(super) fn wired_by_constructor(agent: &Agent) -> TokenStream {
    let span = agent.ident.span();
    let (item, root, private) = (&agent.unmarked, agent.paths.root_at(span), &agent.paths.private);
    let Head { generics, name, written, .. } = Head::of(agent);
    let scope =
        agent.scope_field().map_or_else(|| quote!(#private::unbuilt()), |Field { ident, .. }| quote!(self.#ident));
    quote! {
        #item

        #[automatically_derived]
        impl<#generics> #root::Branded<'user> for #name where #written {
            fn branded(&self) -> #root::UserScope<'user> { #scope }
        }
        #[automatically_derived]
        impl<#generics> #root::Wired<'user> for #name
        where
            #written
            #name: #root::Constructed<'user>,
        {
            const PATH: #private::TypePath = <#name as #root::Constructed<'user>>::PATH;
            const PARAMETERS: &'static [&'static ::core::primitive::str] =
                <#name as #root::Constructed<'user>>::PARAMETERS;
            const USES: &'static ::core::primitive::str = <#name as #root::Constructed<'user>>::USES;
            const AGENTS: &'static [#private::Drawing] = <#name as #root::Constructed<'user>>::AGENTS;
            type Making = <#name as #root::Constructed<'user>>::Making;
        }
        #[automatically_derived]
        impl<#generics, __Factory: ?::core::marker::Sized, __Params, __Output>
            #root::Builds<'user, __Factory, __Params, __Output> for #name
        where
            #written
            #name: #root::Constructs<'user, __Factory, __Params, __Output>,
        {
            const EDGES: &'static [#private::Edge] =
                <#name as #root::Constructs<'user, __Factory, __Params, __Output>>::EDGES;

            #[inline]
            fn build(
                __factory_core_factory: &__Factory,
                __factory_core_scope: #root::UserScope<'user>,
                __factory_core_params: __Params,
            ) -> __Output {
                <#name as #root::Constructs<'user, __Factory, __Params, __Output>>::construct(
                    __factory_core_factory,
                    __factory_core_scope,
                    __factory_core_params,
                )
            }
        }
    }
}

/// Of a generic type, there may be constructors for some of its instances.
fn constructor_exists(agent: &Agent) -> Option<TokenStream> {
    if agent.generics.params.len() > 1 {
        return None;
    }
    let (name, root) = (&agent.ident, agent.paths.root_at(agent.ident.span()));
    let bound = quote_spanned!(name.span()=> 'user, T: #root::Constructed<'user>);
    let exists = vetting::fulfil("a_constructor_exists", &bound, name, &agent.generics, &[agent.self_ty.clone()]);
    Some(quote! {
        #[allow(dead_code, clippy::extra_unused_lifetimes, reason = "for the compiler to check, not to run")]
        const _: () = { #exists };
    })
}

/// The `impl`.
pub(super) fn constructed(agent: &Agent, constructor: &Constructor) -> TokenStream {
    let (item, root, head) = (&agent.unmarked, &agent.paths.root, Head::of(agent));
    let Head { generics, name, written, predicates, params } = &head;
    let needs: Vec<_> = agent.fields.iter().map(|argument| need(agent, argument)).collect();
    let (path, edges, parameters, bounds) = (path(agent), edges(agent), parameters(agent), bounds(agent, &needs));
    let uses = uses(agent);
    let output = output(&constructor.output, constructor.waits);
    let locals @ Locals { factory, scope, params: given } = &Locals::new();
    let (function, values) = (&constructor.ident, values(agent, locals, &needs));
    let span = function.span();
    let call = quote_spanned!(span=> Self::#function(#(#values),*));
    let call = match constructor.waits {
        Waits::No => call,
        Waits::Yes => quote_spanned!(span=> ::std::boxed::Box::pin(#call)),
    };
    quote! {
        #item

        #[automatically_derived]
        impl<#generics> #root::Owned<'user> for #name where #predicates {}
        #[automatically_derived]
        impl<#generics> #root::Constructed<'user> for #name where #written {
            #path
            #parameters
            #uses
            type Making = #root::Making<Self, #params, #output>;
        }
        #[automatically_derived]
        impl<#generics, __Factory: ?::core::marker::Sized> #root::Constructs<'user, __Factory, #params, #output> for #name
        where
            #predicates
            #bounds
        {
            #edges
            fn construct(#factory: &__Factory, #scope: #root::UserScope<'user>, #given: #params) -> #output {
                #call
            }
        }
    }
}

fn output(declared: &Type, waits: Waits) -> TokenStream {
    match waits {
        Waits::No => declared.to_token_stream(),
        Waits::Yes => quote! {
            ::core::pin::Pin<::std::boxed::Box<
                dyn ::core::future::Future<Output = #declared> + ::core::marker::Send + 'user
            >>
        },
    }
}

/// After an error: the user's `impl`, and a constructor that makes whatever is asked for.
pub(super) fn outline(input: &ImplInput) -> TokenStream {
    let ImplInput { paths, self_ty, generics, unmarked, .. } = input;
    let (root, private) = (&paths.root, &paths.private);
    let Some(user) = generics.lifetimes().next().map(|param| &param.lifetime) else { return unmarked.clone() };
    let (params, predicates) = (&generics.params, generics.where_clause.iter().flat_map(|clause| &clause.predicates));
    let predicates = quote!(#(#predicates,)*);
    let separator = (!params.trailing_punct()).then(|| quote!(,));
    quote! {
        #unmarked

        #[automatically_derived]
        impl<#params> #root::Owned<#user> for #self_ty where #predicates {}
        #[automatically_derived]
        impl<#params> #root::Constructed<#user> for #self_ty where #predicates {
            type Making = #root::Making<Self, ()>;
        }
        #[automatically_derived]
        impl<#params #separator __Factory: ?::core::marker::Sized, __Params, __Output>
            #root::Constructs<#user, __Factory, __Params, __Output> for #self_ty
        where
            #predicates
        {
            fn construct(_: &__Factory, _: #root::UserScope<#user>, _: __Params) -> __Output { #private::unbuilt() }
        }
    }
}
