use super::model::{Agent, Field, Source};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::{GenericParam, Ident, LitStr, ext::IdentExt, spanned::Spanned};

/// The user's struct, and how a factory builds it.
pub(crate) fn agent(agent: &Agent) -> TokenStream {
    let scope = agent.scope_field().map(|field| &field.ident);
    let wired = wired(agent, &quote!(self.#scope), &edges(agent));
    let needs: Vec<_> = agent.fields.iter().map(|field| need(agent, field)).collect();
    let builds = builds(agent, &bounds(agent, &needs), &literal(agent, &needs));
    let item = &agent.item;
    quote!(#item #wired #builds)
}

/// After an error: the user's struct, and wiring that asks for nothing, so that one mistake is one error.
pub(crate) fn outline(agent: &Agent) -> TokenStream {
    let item = &agent.item;
    if !agent.names_user() {
        return quote!(#item);
    }
    let private = &agent.paths.private;
    let unbuilt = quote!(#private::unbuilt());
    let wired = wired(agent, &unbuilt, &quote!());
    let builds = builds(agent, &quote!(), &unbuilt);
    quote!(#item #wired #builds)
}

/// The pieces of `impl<'user, …> … for Agent<'user, …> where …`.
struct Head<'a> {
    params: Vec<GenericParam>,
    name: TokenStream,
    predicates: Box<dyn Iterator<Item = &'a syn::WherePredicate> + 'a>,
}

impl<'a> Head<'a> {
    fn of(agent: &'a Agent) -> Self {
        let generics = &agent.item.generics;
        let name = agent.item.ident.to_token_stream();
        let (_, ty, _) = generics.split_for_impl();
        let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let params = generics.params.iter().cloned().map(without_default).collect();
        Self { params, name: quote!(#name #ty), predicates: Box::new(predicates) }
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

fn wired(agent: &Agent, scope: &TokenStream, edges: &TokenStream) -> TokenStream {
    let (root, private) = (&agent.paths.root, &agent.paths.private);
    let Head { params: generics, name, predicates } = Head::of(agent);
    let short_name = LitStr::new(&agent.item.ident.unraw().to_string(), agent.item.ident.span());
    let params = agent.params().map(|field| &field.ty);
    let parts = parts(agent);
    quote! {
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl<#(#generics),*> #root::Wired<'user> for #name where #(#predicates,)* #(#parts: #root::Wired<'user>,)* {
            const PATH: #private::TypePath = (::core::module_path!(), #short_name);
            #edges
            type Itself = Self;
            type Params = (#(#params,)*);
            type Output = Self;
            fn scope_of(&self) -> #root::UserScope<'user> { #scope }
        }
    }
}

/// A scoped component is named, for the factory to look up; an agent is a part of this type, and walked through.
fn edges(agent: &Agent) -> TokenStream {
    let (root, private) = (&agent.paths.root, &agent.paths.private);
    let edge = |field: &Field| {
        let target = match &field.source {
            Source::Scoped(ty) => quote!(Scoped(<#ty as #root::Wired<'user>>::PATH)),
            Source::Agent => {
                let ty = &field.ty;
                quote!(Agent(<#ty as #root::Wired<'user>>::EDGES))
            }
            _ => return None,
        };
        let field = LitStr::new(&format!("`{}.{}`", agent.item.ident, field.ident), field.ident.span());
        Some(quote!(#private::Edge { field: #field, target: #private::Target::#target },))
    };
    let edges: Vec<_> = agent.fields.iter().filter_map(edge).collect();
    if edges.is_empty() { quote!() } else { quote!(const EDGES: &'static [#private::Edge] = &[#(#edges)*];) }
}

fn builds(agent: &Agent, bounds: &TokenStream, body: &TokenStream) -> TokenStream {
    let span = agent.item.ident.span();
    let root = agent.paths.root_at(span);
    let Head { params: generics, name, predicates } = Head::of(agent);
    let params: Vec<_> = agent.params().map(|field| &field.ty).collect();
    let parts = parts(agent);
    let owned = agent.type_params_in(|source| matches!(source, Source::Param)).map(|param| &param.ident);
    quote_spanned! {span=>
        #[automatically_derived]
        impl<#(#generics,)* __Factory: ?::core::marker::Sized> #root::Builds<'user, __Factory, (#(#params,)*)> for #name
        where
            #(#predicates,)*
            #(#owned: 'static,)*
            #(#parts: #root::Wired<'user>,)*
            #bounds
        {
            fn build(__factory_core_factory: &__Factory, __factory_core_params: (#(#params,)*)) -> Self { #body }
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
    let root = &agent.paths.root;
    let bounds = agent.fields.iter().zip(needs).filter_map(|(field, need)| {
        let (need, span, ty) = (need.as_ref()?, field.ident.span(), &field.ty);
        let is_agent = matches!(field.source, Source::Agent);
        Some(if is_agent { quote_spanned!(span=> #ty: #need,) } else { quote_spanned!(span=> __Factory: #need,) })
    });
    quote!(__Factory: #root::InScope<'user>, #(#bounds)*)
}

/// The type parameters that stand for an agent.
fn parts(agent: &Agent) -> impl Iterator<Item = &Ident> {
    agent.type_params_in(|source| matches!(source, Source::Agent)).map(|param| &param.ident)
}

fn literal(agent: &Agent, needs: &[Option<TokenStream>]) -> TokenStream {
    let root = &agent.paths.root;
    let mut param = 0..;
    let fields = agent.fields.iter().zip(needs).map(|(field, need)| {
        let (name, ty) = (&field.ident, &field.ty);
        let value = match &field.source {
            Source::Scope => quote!(#root::InScope::scope(__factory_core_factory)),
            Source::Shared(_) => quote!(<__Factory as #need>::provide(__factory_core_factory)),
            Source::Scoped(_) => quote!(<__Factory as #need>::keep_for(__factory_core_factory)),
            Source::Agent => quote!(<#ty as #need>::build(__factory_core_factory, ())),
            Source::Param => {
                let index = syn::Index::from(param.next().unwrap_or_default());
                quote!(__factory_core_params.#index)
            }
            Source::Init(expr) => expr.clone(),
            Source::Default => quote_spanned!(ty.span()=> ::core::default::Default::default()),
        };
        quote!(#name: #value,)
    });
    quote!(Self { #(#fields)* })
}
