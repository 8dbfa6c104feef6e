//! Types that a constructor makes: the struct says so by `#[user_scoped(create)]`, its `impl` holds the constructor.

use super::{
    expand::{built_for, constants, edges, lent, values},
    field::Field,
    head::{Head, Locals},
    model::{Agent, Constructor, Waits},
    parse_impl::ImplInput,
};
use crate::kit::vetting;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Type, spanned::Spanned};

/// The struct.
pub(super) fn declared(agent: &Agent) -> TokenStream {
    let (wired, exists) = (wired_by_constructor(agent), constructor_exists(agent));
    quote!(#wired #exists)
}

/// The struct, also after an error in it. What the constructor takes and returns is known where it stands.
pub(super) fn wired_by_constructor(agent: &Agent) -> TokenStream {
    let (item, owned, wired, builds) = (&agent.unmarked, owned(agent), wired(agent), builds(agent));
    quote!(#item #owned #wired #builds)
}

fn owned(agent: &Agent) -> TokenStream {
    let (span, Head { generics, name, written, .. }) = (agent.ident.span(), Head::of(agent));
    let (root, codegen) = (agent.paths.root_at(span), agent.paths.codegen_at(span));
    // One `self`, wherever in a `macro_rules!` the tokens come from.
    let this = Ident::new("self", Span::call_site());
    let scope = agent.scope_field().map_or_else(
        || quote!(#codegen::unreachable_after_error()),
        // With the span of its type, which is not ours if it only has the name.
        |Field { ident, ty, .. }| {
            let mut field = ident.clone();
            field.set_span(ident.span().located_at(ty.span()));
            let mut this = this.clone();
            this.set_span(this.span().located_at(ty.span()));
            quote_spanned!(ty.span()=> #this.#field)
        },
    );
    quote_spanned! {span=>
        #[automatically_derived]
        impl<#(#generics),*> #codegen::HasScopeField<'user> for #name where #(#written,)* {
            fn branded(&#this) -> #root::UserScope<'user> { #scope }
        }
        #[automatically_derived]
        impl<#(#generics),*> #codegen::OwnedByUser<'user> for #name where #(#written,)* #name: #codegen::OwnedWhenConstructed<'user>, {}
    }
}

/// With the span of the name, as the rest, so that rustc shows the name where it speaks of what is missing, and not the
/// macro call.
fn wired(agent: &Agent) -> TokenStream {
    let (span, Head { generics, name, written, .. }) = (agent.ident.span(), Head::of(agent));
    let codegen = agent.paths.codegen_at(span);
    let constructed = quote_spanned!(span=> <#name as #codegen::ConstructorMeta<'user>>);
    quote_spanned! {span=>
        #[automatically_derived]
        impl<#(#generics),*> #codegen::AgentMeta<'user> for #name where #(#written,)* #name: #codegen::ConstructorMeta<'user>, {
            const PATH: #codegen::TypePath = #constructed::PATH;
            const PARAMETERS: &'static [&'static ::core::primitive::str] = #constructed::PARAMETERS;
            const USES: &'static ::core::primitive::str = #constructed::USES;
            fn agents() -> &'static [#codegen::AgentDrawing] { #constructed::agents() }
            type Signature = #constructed::Signature;
        }
    }
}

fn builds(agent: &Agent) -> TokenStream {
    let (span, Head { generics, name, written, .. }) = (agent.ident.span(), Head::of(agent));
    let (root, codegen) = (agent.paths.root_at(span), agent.paths.codegen_at(span));
    let constructs = quote_spanned!(span=> #codegen::ConstructFrom<'user, __Factory, __Params, __Output>);
    let Locals { factory, scope, params } = Locals::new();
    quote_spanned! {span=>
        #[automatically_derived]
        impl<#(#generics,)* __Factory: ?::core::marker::Sized, __Params, __Output>
            #codegen::BuildFrom<'user, __Factory, __Params, __Output> for #name
        where
            #(#written,)*
            #name: #constructs,
        {
            const EDGES: &'static [#codegen::DependencyEdge] = <#name as #constructs>::EDGES;

            #[inline]
            fn build(#factory: &__Factory, #scope: #root::UserScope<'user>, #params: __Params) -> __Output {
                <#name as #constructs>::construct(#factory, #scope, #params)
            }
        }
    }
}

/// Of a generic type, there may be constructors for some of its instances.
fn constructor_exists(agent: &Agent) -> Option<TokenStream> {
    if agent.generics.params.len() > 1 {
        return None;
    }
    let (name, codegen) = (&agent.ident, agent.paths.codegen_at(agent.ident.span()));
    let bound = quote_spanned!(name.span()=> 'user, T: #codegen::ConstructorMeta<'user>);
    let exists =
        vetting::fulfil("a_constructor_exists", &bound, name, &agent.generics, &[agent.self_ty.to_token_stream()]);
    Some(checked(&exists))
}

/// The `impl`.
pub(super) fn constructed(agent: &Agent, constructor: &Constructor) -> TokenStream {
    let (item, is_branded, conditions) = (&agent.unmarked, is_branded(agent), &constructor.conditions);
    let head = Head::of(agent);
    let Head { generics, name, written, params, .. } = &head;
    let (codegen, predicates) = (agent.paths.codegen_at(agent.ident.span()), head.predicates(agent));
    let constants = constants(agent);
    let output = output(&constructor.output, constructor.waits);
    let constructs = constructs(agent, constructor, &head, &output);
    let impls = quote_spanned! {agent.ident.span()=>
        #conditions
        #[automatically_derived]
        impl<#(#generics),*> #codegen::OwnedWhenConstructed<'user> for #name where #predicates {}
        #conditions
        #[automatically_derived]
        impl<#(#generics),*> #codegen::ConstructorMeta<'user> for #name where #(#written,)* {
            #constants
            type Signature = #codegen::AgentSignature<Self, (#(#params,)*), #output>;
        }
        #conditions
        #constructs
    };
    quote!(#item #conditions #is_branded #impls)
}

fn constructs(agent: &Agent, constructor: &Constructor, head: &Head<'_>, output: &TokenStream) -> TokenStream {
    let (Head { generics, name, params, .. }, predicates) = (head, head.predicates(agent));
    let (root, codegen) = (agent.paths.root_at(agent.ident.span()), agent.paths.codegen_at(agent.ident.span()));
    let locals @ Locals { factory, scope, params: given } = &Locals::new();
    let (function, edges, values) = (&constructor.ident, edges(agent), values(agent, locals));
    let (lent, built_for) = (lent(agent), built_for(agent));
    // With the constructor's name, for a future that is not `Send`.
    let call = quote_spanned!(function.span()=> Self::#function(#(#values),*));
    let call = match constructor.waits {
        Waits::No => call,
        Waits::Yes => quote_spanned!(function.span()=> ::std::boxed::Box::pin(#call)),
    };
    quote_spanned! {agent.ident.span()=>
        #[automatically_derived]
        impl<#(#generics,)* __Factory> #codegen::ConstructFrom<'user, __Factory, (#(#params,)*), #output> for #name
        where
            #predicates
            __Factory: #(#lent +)* ?::core::marker::Sized,
            #(#built_for)*
        {
            #edges
            fn construct(#factory: &__Factory, #scope: #root::UserScope<'user>, #given: (#(#params,)*)) -> #output {
                #call
            }
        }
    }
}

/// Once: as a bound of what is implemented here, each of these would say it again.
fn is_branded(agent: &Agent) -> TokenStream {
    let (name, codegen) = (&agent.ident, agent.paths.codegen_at(agent.ident.span()));
    let bound = quote_spanned!(name.span()=> 'user, T: #codegen::HasScopeField<'user>);
    let is_branded =
        vetting::fulfil("a_user_has_it", &bound, name, &agent.generics, &[agent.self_ty.to_token_stream()]);
    checked(&is_branded)
}

fn checked(check: &TokenStream) -> TokenStream {
    quote! {
        #[allow(dead_code, clippy::extra_unused_lifetimes, reason = "for the compiler to check, not to run")]
        const _: () = { #check };
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

/// After an error: the user's `impl`, and a constructor that takes whatever it is given.
pub(super) fn outline(input: &ImplInput) -> TokenStream {
    let (unmarked, ImplInput { paths, self_ty, generics, .. }) = (input.unmarked(), input);
    let (root, codegen) = (&paths.root, &paths.codegen);
    let Some(user) = generics.lifetimes().next().map(|param| &param.lifetime) else { return unmarked };
    let (params, predicates) = (&generics.params, generics.where_clause.iter().flat_map(|clause| &clause.predicates));
    let predicates = quote!(#(#predicates,)*);
    let separator = (!params.trailing_punct()).then(|| quote!(,));
    let output = output_after_an_error(input);
    quote! {
        #unmarked

        #[automatically_derived]
        impl<#params> #codegen::OwnedWhenConstructed<#user> for #self_ty where #predicates {}
        #[automatically_derived]
        impl<#params> #codegen::ConstructorMeta<#user> for #self_ty where #predicates {
            type Signature = #codegen::AgentSignature<Self, (), #output>;
        }
        #[automatically_derived]
        impl<#params #separator __Factory: ?::core::marker::Sized, __Params>
            #codegen::ConstructFrom<#user, __Factory, __Params, #output> for #self_ty
        where
            #predicates
        {
            fn construct(_: &__Factory, _: #root::UserScope<#user>, _: __Params) -> #output { #codegen::unreachable_after_error() }
        }
    }
}

/// As declared, for what the user writes with it. What cannot be returned is the type itself.
fn output_after_an_error(input: &ImplInput) -> TokenStream {
    let constructor = input.constructors.first().filter(|constructor| constructor.returns_one(&input.ident));
    let declared = constructor.and_then(|constructor| Some((constructor.output.as_ref()?, constructor.waits())));
    declared.map_or_else(|| quote!(Self), |(declared, waits)| output(declared, waits))
}
