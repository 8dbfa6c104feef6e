use super::model::{Agent, Field, Source};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{GenericParam, LitStr, TypeParam, ext::IdentExt, spanned::Spanned};

/// The user's struct, and how a factory builds it.
pub(crate) fn agent(agent: &Agent) -> TokenStream {
    let head = Head::of(agent);
    let wired = wired(agent, &head, &edges(agent));
    let needs: Vec<_> = agent.fields.iter().map(|field| need(agent, field)).collect();
    let locals = Locals::new();
    let builds = builds(agent, &head, &locals, &bounds(agent, &needs), &literal(agent, &locals, &needs));
    let item = &agent.unmarked;
    quote!(#item #wired #builds)
}

/// After an error: the user's struct, and wiring that asks for nothing, so that one mistake is one error.
pub(crate) fn outline(agent: &Agent) -> TokenStream {
    let (item, private) = (&agent.unmarked, &agent.paths.private);
    let Some(user) = agent.generics.lifetimes().next().map(|param| &param.lifetime) else { return item.clone() };
    let (root, Head { generics, name, predicates, params }) = (&agent.paths.root, Head::of(agent));
    quote! {
        #item

        #[automatically_derived]
        impl<#generics> #root::Wired<#user> for #name where #predicates {
            type Params = #params;
        }
        #[automatically_derived]
        impl<#generics, __Factory: ?::core::marker::Sized> #root::Builds<#user, __Factory, #params> for #name
        where
            #predicates
        {
            fn build(_: &__Factory, _: #root::UserScope<#user>, _: #params) -> Self { #private::unbuilt() }
        }
    }
}

/// Of one hygiene, and that our own: an expression of the user's cannot see these, and it makes no difference which
/// tokens of the struct come from a `macro_rules!`.
struct Locals {
    factory: Ident,
    scope: Ident,
    params: Ident,
    built: Ident,
}

impl Locals {
    fn new() -> Self {
        let local = |name| format_ident!("__factory_core_{name}", span = Span::mixed_site());
        Self { factory: local("factory"), scope: local("scope"), params: local("params"), built: local("built") }
    }
}

/// The pieces of `impl<'user, …> … for Agent<'user, …> where …`.
struct Head {
    generics: TokenStream,
    name: TokenStream,
    predicates: TokenStream,
    params: TokenStream,
}

impl Head {
    fn of(agent: &Agent) -> Self {
        let (name, generics) = (&agent.ident, &agent.generics);
        let (_, ty, _) = generics.split_for_impl();
        let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let bounds = bounds_of_params(agent);
        let params = agent.params().map(|field| &field.ty);
        let generics = generics.params.iter().cloned().map(without_default);
        Self {
            generics: quote!(#(#generics),*),
            name: quote!(#name #ty),
            predicates: quote!(#(#predicates,)* #bounds),
            params: quote!((#(#params,)*)),
        }
    }
}

fn without_default(mut param: GenericParam) -> GenericParam {
    match &mut param {
        GenericParam::Type(param) => param.default = None,
        GenericParam::Const(param) => param.default = None,
        GenericParam::Lifetime(_) => {}
    }
    param
}

/// A type parameter that stands for an agent belongs to the user; any other holds nobody's.
fn bounds_of_params(agent: &Agent) -> TokenStream {
    let (root, user) = (&agent.paths.root, agent.generics.lifetimes().next().map(|param| &param.lifetime));
    let bound = |param: &TypeParam| {
        let name = &param.ident;
        if agent.is_agent(param) { quote!(#name: #root::Wired<#user>,) } else { quote!(#name: 'static,) }
    };
    agent.generics.type_params().map(bound).collect()
}

fn wired(agent: &Agent, head: &Head, edges: &TokenStream) -> TokenStream {
    let root = &agent.paths.root;
    let Head { generics, name, predicates, params } = head;
    let parameters = parameters(agent);
    quote! {
        #[automatically_derived]
        impl<#generics> #root::Wired<'user> for #name where #predicates {
            #edges
            #parameters
            type Params = #params;
        }
    }
}

fn parameters(agent: &Agent) -> Option<TokenStream> {
    let names: Vec<_> = agent.params().map(|field| field.ident.unraw().to_string()).collect();
    (!names.is_empty()).then(|| quote!(const PARAMETERS: &'static [&'static ::core::primitive::str] = &[#(#names,)*];))
}

/// A scoped component is named, for the factory to look up; an agent is a part of this type, and walked through.
fn edges(agent: &Agent) -> TokenStream {
    let (root, private) = (&agent.paths.root, &agent.paths.private);
    let edge = |field: &Field| {
        let target = match &field.source {
            Source::Scoped(ty) => quote!(Scoped(<#ty as #root::Part<'user>>::PATH)),
            Source::Agent => {
                let ty = &field.ty;
                quote!(Agent(<#ty as #root::Part<'user>>::EDGES))
            }
            _ => return None,
        };
        let field = LitStr::new(&format!("`{}.{}`", agent.ident, field.ident), field.ident.span());
        Some(quote!(#private::Edge { field: #field, target: #private::Target::#target },))
    };
    let edges: Vec<_> = agent.fields.iter().filter_map(edge).collect();
    if edges.is_empty() {
        return quote!();
    }
    let path = path(agent);
    quote! {
        #path
        const EDGES: &'static [#private::Edge] = &[#(#edges)*];
    }
}

/// Two types of one generic definition would look like one here, and might look like a cycle, so they have no name; a
/// cycle of such types panics at run time, when its component is asked for while it is being made.
fn path(agent: &Agent) -> TokenStream {
    if agent.generics.params.len() > 1 {
        return quote!();
    }
    let private = &agent.paths.private;
    let name = LitStr::new(&agent.ident.unraw().to_string(), agent.ident.span());
    quote!(const PATH: #private::TypePath = (::core::module_path!(), #name);)
}

fn builds(agent: &Agent, head: &Head, locals: &Locals, bounds: &TokenStream, body: &TokenStream) -> TokenStream {
    let span = agent.ident.span();
    let root = agent.paths.root_at(span);
    let Head { generics, name, predicates, params } = head;
    let Locals { factory, scope, params: given, .. } = locals;
    quote_spanned! {span=>
        #[automatically_derived]
        impl<#generics, __Factory: ?::core::marker::Sized> #root::Builds<'user, __Factory, #params> for #name
        where
            #predicates
            #bounds
        {
            fn build(#factory: &__Factory, #scope: #root::UserScope<'user>, #given: #params) -> Self {
                #body
            }
        }
    }
}

/// The trait by which the factory gives a field its value, with the span of the field: rustc shows it where the factory
/// does not.
fn need(agent: &Agent, field: &Field) -> Option<TokenStream> {
    let span = field.ident.span();
    let need = match &field.source {
        Source::Shared(ty) => quote_spanned!(span=> Provides<'user, #ty, Self>),
        Source::Scoped(ty) => quote_spanned!(span=> KeepsFor<'user, #ty, Self>),
        Source::Agent => quote_spanned!(span=> Builds<'user, __Factory, ()>),
        _ => return None,
    };
    let root = agent.paths.root_at(span);
    Some(quote_spanned!(span=> #root::#need))
}

fn bounds(agent: &Agent, needs: &[Option<TokenStream>]) -> TokenStream {
    let bounds = agent.fields.iter().zip(needs).filter_map(|(field, need)| {
        let (need, span, ty) = (need.as_ref()?, field.ident.span(), &field.ty);
        let is_agent = matches!(field.source, Source::Agent);
        Some(if is_agent { quote_spanned!(span=> #ty: #need,) } else { quote_spanned!(span=> __Factory: #need,) })
    });
    bounds.collect()
}

fn literal(agent: &Agent, locals: &Locals, needs: &[Option<TokenStream>]) -> TokenStream {
    let Locals { factory, scope, params, built } = locals;
    let mut param = 0..;
    let fields = agent.fields.iter().zip(needs).map(|(field, need)| {
        let (name, ty) = (&field.ident, &field.ty);
        let value = match &field.source {
            Source::Scope => quote!(#scope),
            Source::Shared(_) => quote!(<__Factory as #need>::provide(#factory)),
            Source::Scoped(_) => quote!(<__Factory as #need>::keep_for(#factory)),
            Source::Agent => quote!(<#ty as #need>::build(#factory, #scope, ())),
            Source::Param => {
                let index = syn::Index::from(param.next().unwrap_or_default());
                quote!(#params.#index)
            }
            Source::Init(expr) => {
                // Where rustc finds the end of a half-typed one.
                let end = expr.clone().into_iter().last().map_or_else(|| name.span(), |last| last.span());
                return quote_spanned!(end=> #name: #expr,);
            }
            Source::Default => {
                let root = agent.paths.root_at(ty.span());
                quote_spanned!(ty.span()=> #root::Fresh::fresh())
            }
        };
        quote!(#name: #value,)
    });
    let scope = agent.scope_field().map(|field| &field.ident);
    quote! {
        let #built = Self { #(#fields)* };
        // A scope need not be read by anybody else; rustc would report that it never is.
        let _ = #built.#scope;
        #built
    }
}
