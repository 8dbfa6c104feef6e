use super::model::{Agent, Field, Source};
use crate::paths::Paths;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::{ItemStruct, LitStr, Type, parse_quote, spanned::Spanned};

/// The user's struct, and how a factory builds it.
pub(crate) fn agent(agent: &Agent) -> TokenStream {
    let head = Head::of(agent);
    let scope = agent.scope_field().map(|field| &field.ident);
    let sealed = sealed(agent, &head, &quote!(self.#scope));
    let wired = wired(agent, &head, &edges(agent));
    let create = create(agent, &head, &bounds(agent), &literal(agent));
    in_const(&agent.item, &quote!(#sealed #wired #create))
}

/// After an error: the user's struct, and wiring that asks for nothing, so that one mistake is one error.
pub(crate) fn outline(agent: &Agent) -> TokenStream {
    let item = &agent.item;
    if !agent.names_user() {
        return quote!(#item);
    }
    let private = &agent.paths.private;
    let unbuilt = quote!(#private::unbuilt());
    let head = Head::of(agent);
    let sealed = sealed(agent, &head, &unbuilt);
    let wired = wired(agent, &head, &quote!());
    let create = create(agent, &head, &quote!(), &unbuilt);
    in_const(item, &quote!(#sealed #wired #create))
}

/// A nameless const is a scope of its own that works in function bodies too.
fn in_const(item: &ItemStruct, impls: &TokenStream) -> TokenStream {
    quote! {
        #item
        const _: () = { #impls };
    }
}

/// The pieces of `impl<'user, …> … for Agent<'user, …> where …`.
struct Head {
    name: TokenStream,
    generics: TokenStream,
    /// `generics`, and a type parameter for the factory.
    with_factory: TokenStream,
    predicates: TokenStream,
}

impl Head {
    fn of(agent: &Agent) -> Self {
        let mut generics = agent.item.generics.clone();
        let (_, ty, predicates) = agent.item.generics.split_for_impl();
        let name = &agent.item.ident;
        let name = quote!(#name #ty);
        let predicates = predicates.into_iter().flat_map(|clause| &clause.predicates);
        let predicates = quote!(#(#predicates,)*);
        let of_type = generics.split_for_impl().0.to_token_stream();
        generics.params.push(parse_quote!(__Factory: ?::core::marker::Sized));
        let with_factory = generics.split_for_impl().0.to_token_stream();
        Self { name, generics: of_type, with_factory, predicates }
    }
}

fn sealed(agent: &Agent, head: &Head, scope: &TokenStream) -> TokenStream {
    let (root, private) = (&agent.paths.root, &agent.paths.private);
    let Head { name, generics, predicates, .. } = head;
    quote! {
        #[automatically_derived]
        impl #generics #private::Sealed<'user> for #name where #predicates {
            #[inline]
            fn scope_of(&self) -> #root::UserScope<'user> { #scope }
        }
    }
}

fn wired(agent: &Agent, head: &Head, edges: &TokenStream) -> TokenStream {
    let private = &agent.paths.private;
    let Head { name, generics, predicates, .. } = head;
    let ident = &agent.item.ident;
    let path = format!("::{ident}");
    quote! {
        #[automatically_derived]
        impl #generics #private::Wired for #name where #predicates {
            const PATH: &'static ::core::primitive::str = ::core::concat!(::core::module_path!(), #path);
            const NODE: #private::Node = #private::Node {
                path: Self::PATH,
                name: ::core::stringify!(#ident),
                edges: &[#edges],
            };
        }
    }
}

/// A scoped component is named, for the factory to look up; an agent is a part of this type, and walked through.
fn edges(agent: &Agent) -> TokenStream {
    let private = &agent.paths.private;
    let edge = |field: &Field| {
        let target = match &field.source {
            Source::Scoped(ty) => quote!(Scoped(<#ty as #private::Wired>::PATH)),
            Source::Agent => {
                let ty = &field.ty;
                quote!(Agent(&<#ty as #private::Wired>::NODE))
            }
            _ => return None,
        };
        let field = LitStr::new(&format!("`{}.{}`", agent.item.ident, field.ident), field.ident.span());
        Some(quote!(#private::Edge { field: #field, target: #private::Target::#target },))
    };
    agent.fields.iter().filter_map(edge).collect()
}

/// Without parameters, a type is built by `Plain`, so that others can ask for it under `#[agent]` and `scoped`.
fn create(agent: &Agent, head: &Head, bounds: &TokenStream, body: &TokenStream) -> TokenStream {
    let params: Vec<_> = agent.params().map(|field| &field.ty).collect();
    if params.is_empty() {
        let plain = impl_plain(agent, head, bounds, body);
        let span = agent.item.ident.span();
        let Paths { private, .. } = agent.paths.at(span);
        let bounds = quote_spanned!(span=> Self: #private::Plain<'user, __Factory>);
        let body = quote!(#private::Plain::plain(__factory_core_factory));
        let create = impl_user_scoped(agent, head, &bounds, &quote!(()), &body);
        return quote!(#plain #create);
    }
    let owned = agent.type_params_in(|source| matches!(source, Source::Param)).map(|param| &param.ident);
    let bounds = quote!(#bounds #(#owned: 'static,)*);
    impl_user_scoped(agent, head, &bounds, &quote!((#(#params,)*)), body)
}

fn impl_plain(agent: &Agent, head: &Head, bounds: &TokenStream, body: &TokenStream) -> TokenStream {
    let span = agent.item.ident.span();
    let Paths { private, .. } = agent.paths.at(span);
    let Head { name, with_factory, predicates, .. } = head;
    quote_spanned! {span=>
        #[automatically_derived]
        impl #with_factory #private::Plain<'user, __Factory> for #name
        where
            #predicates
            #bounds
        {
            #[inline]
            fn plain(__factory_core_factory: &__Factory) -> Self { #body }
        }
    }
}

fn impl_user_scoped(
    agent: &Agent,
    head: &Head,
    bounds: &TokenStream,
    params: &TokenStream,
    body: &TokenStream,
) -> TokenStream {
    let span = agent.item.ident.span();
    let Paths { root, .. } = agent.paths.at(span);
    let Head { name, with_factory, predicates, .. } = head;
    quote_spanned! {span=>
        #[automatically_derived]
        impl #with_factory #root::UserScoped<'user, __Factory> for #name
        where
            #predicates
            #bounds
        {
            type Params = #params;
            type Output = Self;
            #[inline]
            fn create(__factory_core_factory: &__Factory, __factory_core_params: #params) -> Self { #body }
        }
    }
}

/// What the factory must provide: each bound has the span of the field that needs it.
fn bounds(agent: &Agent) -> TokenStream {
    let root = &agent.paths.root;
    let bound = |field: &Field| {
        let ty = &field.ty;
        let span = field.ident.span();
        let Paths { private, .. } = agent.paths.at(span);
        match &field.source {
            Source::Shared(ty) => {
                let provides = provides(agent, field, ty);
                quote_spanned!(span=> __Factory: #provides,)
            }
            Source::Scoped(ty) => quote_spanned!(span=> __Factory: #private::KeepsFor<'user, #ty, Self>,),
            Source::Agent => quote_spanned!(span=> #ty: #private::Plain<'user, __Factory>,),
            _ => quote!(),
        }
    };
    let bounds = agent.fields.iter().map(bound);
    quote!(__Factory: #root::InScope<'user>, #(#bounds)*)
}

fn provides(agent: &Agent, field: &Field, ty: &Type) -> TokenStream {
    let span = field.ident.span();
    let Paths { root, private } = agent.paths.at(span);
    quote_spanned!(span=> #private::Provides<'user, #ty, #root::Unnamed, Self>)
}

fn literal(agent: &Agent) -> TokenStream {
    let (root, private) = (&agent.paths.root, &agent.paths.private);
    let mut param = 0..;
    let value = |field: &Field| match &field.source {
        Source::Scope => quote!(#root::InScope::scope(__factory_core_factory)),
        Source::Shared(ty) => {
            let provides = provides(agent, field, ty);
            quote!(<__Factory as #provides>::provide(__factory_core_factory))
        }
        Source::Scoped(ty) => {
            quote!(<__Factory as #private::KeepsFor<'user, #ty, Self>>::keep_for(__factory_core_factory))
        }
        Source::Agent => quote!(#private::Plain::plain(__factory_core_factory)),
        Source::Param => {
            let index = syn::Index::from(param.next().unwrap_or_default());
            quote!(__factory_core_params.#index)
        }
        Source::Init(expr) => quote!(#expr),
        Source::Default => quote_spanned!(field.ty.span()=> ::core::default::Default::default()),
    };
    let values: Vec<_> = agent.fields.iter().map(value).collect();
    let names = agent.fields.iter().map(|field| &field.ident);
    quote!(Self { #(#names: #values,)* })
}
