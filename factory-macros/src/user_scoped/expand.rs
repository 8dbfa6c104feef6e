use super::{
    create,
    field::{Field, Source},
    head::{Head, Locals},
    model::{Agent, Made},
    uses::{drawn_agents, uses},
};
use proc_macro2::{Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{LitStr, ext::IdentExt, spanned::Spanned};

/// The user's item, and how a factory builds the type.
pub(crate) fn agent(agent: &Agent) -> TokenStream {
    match &agent.made {
        Made::FromFields => from_fields(agent),
        Made::Elsewhere => create::declared(agent),
        Made::By(constructor) => create::constructed(agent, constructor),
    }
}

fn from_fields(agent: &Agent) -> TokenStream {
    let head = Head::of(agent);
    let (item, wired, builds) = (&agent.unmarked, wired(agent, &head), builds(agent, &head));
    quote!(#item #wired #builds)
}

/// After an error: the user's struct, and wiring that asks for nothing, so that one mistake is one error.
pub(crate) fn outline(agent: &Agent) -> TokenStream {
    if let (Made::Elsewhere, true) = (&agent.made, agent.names_user()) {
        return create::wired_by_constructor(agent);
    }
    let (item, codegen, root) = (&agent.unmarked, &agent.paths.codegen, &agent.paths.root);
    let Some(user) = agent.generics.lifetimes().next().map(|param| &param.lifetime) else { return item.clone() };
    let head = Head::of(agent);
    let (Head { generics, name, written, params }, predicates) = (&head, head.predicates(agent));
    quote! {
        #item

        #[automatically_derived]
        impl<#(#generics),*> #codegen::OwnedByUser<#user> for #name where #predicates {}
        #[automatically_derived]
        impl<#(#generics),*> #codegen::AgentMeta<#user> for #name where #(#written,)* {
            type Signature = #codegen::AgentSignature<Self, (#(#params,)*)>;
        }
        #[automatically_derived]
        impl<#(#generics,)* __Factory: ?::core::marker::Sized> #codegen::BuildFrom<#user, __Factory, (#(#params,)*)> for #name
        where
            #predicates
        {
            fn build(_: &__Factory, _: #root::UserScope<#user>, _: (#(#params,)*)) -> Self { #codegen::unreachable_after_error() }
        }
    }
}

fn wired(agent: &Agent, head @ Head { generics, name, written, params }: &Head<'_>) -> TokenStream {
    let (codegen, predicates, constants) = (&agent.paths.codegen, head.predicates(agent), constants(agent));
    quote! {
        impl<#(#generics),*> #codegen::OwnedByUser<'user> for #name where #predicates {}
        impl<#(#generics),*> #codegen::AgentMeta<'user> for #name where #(#written,)* {
            #constants
            type Signature = #codegen::AgentSignature<Self, (#(#params,)*)>;
        }
    }
}

/// What stays as it is, where there is nothing to say, is not written: each constant costs rustc its time.
pub(super) fn constants(agent: &Agent) -> TokenStream {
    let (path, uses, agents) = (path(agent), uses(agent).into_iter(), drawn_agents(agent));
    let names: Vec<_> = agent.params().map(|field| field.ident.unraw().to_string()).collect();
    let parameters = (!names.is_empty())
        .then(|| quote!(const PARAMETERS: &'static [&'static ::core::primitive::str] = &[#(#names,)*];));
    quote! {
        #path
        #parameters
        #(const USES: &'static ::core::primitive::str = #uses;)*
        #agents
    }
}

/// A scoped component is named, for the factory to look up; an agent is a part of this type, and walked through.
pub(super) fn edges(agent: &Agent) -> Option<TokenStream> {
    let codegen = &agent.paths.codegen;
    let mut edges = TokenStream::new();
    for field in &agent.fields {
        let (ident, ty) = (&field.ident, field.component());
        let target = match field.source {
            Source::Scoped => quote!(Scoped(<#ty as #codegen::DependencyMeta<'user>>::PATH)),
            Source::Agent => quote!(Agent(
                <#ty as #codegen::DependencyMeta<'user>>::PATH,
                <#ty as #codegen::BuildFrom<'user, __Factory, ()>>::EDGES,
            )),
            _ => continue,
        };
        let name = &agent.ident;
        let needs = match &agent.made {
            Made::By(constructor) => format!("`{name}::{}({ident})`", constructor.ident),
            _ => format!("`{name}.{ident}`"),
        };
        let needs = LitStr::new(&needs, ident.span());
        edges.extend(quote!(#codegen::DependencyEdge { field: #needs, target: #codegen::EdgeTarget::#target },));
    }
    (!edges.is_empty()).then(|| quote!(const EDGES: &'static [#codegen::DependencyEdge] = &[#edges];))
}

/// Two types of one generic definition would look like one here, and might look like a cycle, so they have no name; a
/// cycle of such types panics at run time, when its component is asked for while it is being made.
fn path(agent: &Agent) -> Option<TokenStream> {
    if agent.generics.params.len() > 1 || !agent.has_edges() {
        return None;
    }
    let codegen = &agent.paths.codegen;
    let name = LitStr::new(&agent.ident.unraw().to_string(), agent.ident.span());
    Some(quote! {
        const PATH: #codegen::TypePath = #codegen::TypePath::new(
            ::core::module_path!(), #name, ::core::file!(), ::core::line!(), ::core::column!(),
        );
    })
}

fn builds(agent: &Agent, head @ Head { generics, name, params, .. }: &Head<'_>) -> TokenStream {
    let span = agent.ident.span();
    let (root, codegen, predicates) = (agent.paths.root_at(span), agent.paths.codegen_at(span), head.predicates(agent));
    let locals @ Locals { factory, scope, params: given } = &Locals::new();
    let (edges, lent, built_for, values) = (edges(agent), lent(agent), built_for(agent), values(agent, locals));
    let (fields, commas) = (agent.fields.iter().map(|field| &field.ident), agent.fields.iter().map(comma));
    let built = format_ident!("__factory_core_built", span = Span::mixed_site());
    let scope_field = agent.scope_field().map(|field| &field.ident);
    // Where rustc would have a further parameter written, of `Wired` too: what cannot be resolved is then one error.
    let end = agent
        .generics
        .params
        .last()
        .map_or(span, |last| quote!(#last).into_iter().last().map_or(span, |last| last.span()));
    let any_factory = quote_spanned!(end=> __Factory);
    quote_spanned! {span=>
        #[automatically_derived]
        impl<#(#generics,)* #any_factory> #codegen::BuildFrom<'user, __Factory, (#(#params,)*)> for #name
        where
            #predicates
            __Factory: #(#lent +)* ?::core::marker::Sized,
            #(#built_for)*
        {
            #edges
            fn build(#factory: &__Factory, #scope: #root::UserScope<'user>, #given: (#(#params,)*)) -> Self {
                let #built = Self { #(#fields: #values #commas)* };
                // A scope need not be read by anybody else; rustc would report that it never is.
                let _ = #built.#scope_field;
                #built
            }
        }
    }
}

/// The traits by which the factory gives fields their values, with the spans of the fields: rustc shows them where the
/// factory does not.
pub(super) fn lent(agent: &Agent) -> impl Iterator<Item = TokenStream> {
    agent.fields.iter().filter_map(|field| {
        let (span, ty) = (field.ident.span(), field.component());
        let codegen = agent.paths.codegen_at(span);
        Some(match &field.source {
            Source::Shared(None) => quote_spanned!(span=> #codegen::ProvidesShared<'user, #ty, Self>),
            Source::Shared(Some(name)) => quote_spanned!(span=> #codegen::ProvidesSharedNamed<'user, #ty, Self, #name>),
            Source::Scoped => quote_spanned!(span=> #codegen::ProvidesScoped<'user, #ty, Self>),
            _ => return None,
        })
    })
}

/// The same, for agents.
pub(super) fn built_for(agent: &Agent) -> impl Iterator<Item = TokenStream> {
    agent.fields.iter().filter(|field| matches!(field.source, Source::Agent)).map(|field| {
        let (span, ty) = (field.ident.span(), &field.ty);
        let codegen = agent.paths.codegen_at(span);
        quote_spanned!(span=> #ty: #codegen::BuildFrom<'user, __Factory, ()>,)
    })
}

/// Where rustc finds the end of a half-typed expression.
fn comma(field: &Field) -> Punct {
    let mut comma = Punct::new(',', Spacing::Alone);
    if let Source::Init(expr) = &field.source {
        comma.set_span(expr.clone().into_iter().last().map_or_else(|| field.ident.span(), |last| last.span()));
    }
    comma
}

/// Of the fields, or of a constructor's arguments, in their order.
pub(super) fn values(agent: &Agent, Locals { factory, scope, params }: &Locals) -> impl Iterator<Item = TokenStream> {
    let mut param = 0..;
    agent.fields.iter().map(move |field| {
        let (span, ty) = (field.ident.span(), field.component());
        let codegen = agent.paths.codegen_at(span);
        match &field.source {
            Source::Scope => {
                let mut scope = scope.clone();
                scope.set_span(scope.span().located_at(ty.span()));
                scope.into_token_stream()
            }
            Source::Shared(None) => quote_spanned!(span=> #factory.provide()),
            Source::Shared(Some(name)) => {
                quote_spanned!(span=> <__Factory as #codegen::ProvidesSharedNamed<'user, #ty, Self, #name>>::provide_named(#factory))
            }
            Source::Scoped => quote_spanned!(span=> #factory.keep_for()),
            Source::Agent => {
                quote_spanned!(span=> <#ty as #codegen::BuildFrom<'user, __Factory, ()>>::build(#factory, #scope, ()))
            }
            Source::Param => {
                let index = syn::Index::from(param.next().unwrap_or_default());
                quote!(#params.#index)
            }
            Source::Init(expr) => expr.clone(),
            Source::Default => {
                let codegen = agent.paths.codegen_at(ty.span());
                quote_spanned!(ty.span()=> #codegen::DefaultForField::default_for_field())
            }
        }
    })
}
