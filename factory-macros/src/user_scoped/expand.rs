use super::{
    create,
    field::{Field, Source},
    head::{Head, Locals},
    model::{Agent, Made},
    uses::uses,
};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
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
    let wired = wired(agent, &head);
    let needs: Vec<_> = agent.fields.iter().map(|field| need(agent, field)).collect();
    let locals = Locals::new();
    let builds = builds(agent, &head, &locals, &bounds(agent, &needs), &literal(agent, &locals, &needs));
    let item = &agent.unmarked;
    quote!(#item #wired #builds)
}

/// After an error: the user's struct, and wiring that asks for nothing, so that one mistake is one error.
pub(crate) fn outline(agent: &Agent) -> TokenStream {
    if let (Made::Elsewhere, true) = (&agent.made, agent.names_user()) {
        return create::wired_by_constructor(agent);
    }
    let (item, private) = (&agent.unmarked, &agent.paths.private);
    let Some(user) = agent.generics.lifetimes().next().map(|param| &param.lifetime) else { return item.clone() };
    let (root, Head { generics, name, written, predicates, params }) = (&agent.paths.root, Head::of(agent));
    quote! {
        #item

        #[automatically_derived]
        impl<#generics> #root::Owned<#user> for #name where #predicates {}
        #[automatically_derived]
        impl<#generics> #root::Wired<#user> for #name where #written {
            type Making = #root::Making<Self, #params>;
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

fn wired(agent: &Agent, head: &Head) -> TokenStream {
    let root = &agent.paths.root;
    let Head { generics, name, written, predicates, params } = head;
    let (path, parameters, uses) = (path(agent), parameters(agent), uses(agent));
    quote! {
        #[automatically_derived]
        impl<#generics> #root::Owned<'user> for #name where #predicates {}
        #[automatically_derived]
        impl<#generics> #root::Wired<'user> for #name where #written {
            #path
            #parameters
            #uses
            type Making = #root::Making<Self, #params>;
        }
    }
}

pub(super) fn parameters(agent: &Agent) -> Option<TokenStream> {
    let names: Vec<_> = agent.params().map(|field| field.ident.unraw().to_string()).collect();
    (!names.is_empty()).then(|| quote!(const PARAMETERS: &'static [&'static ::core::primitive::str] = &[#(#names,)*];))
}

/// A scoped component is named, for the factory to look up; an agent is a part of this type, and walked through.
pub(super) fn edges(agent: &Agent) -> TokenStream {
    let (root, private) = (&agent.paths.root, &agent.paths.private);
    let edge = |field: &Field| {
        let target = match &field.source {
            Source::Scoped(ty) => quote!(Scoped(<#ty as #root::Part<'user>>::PATH)),
            Source::Agent => {
                let ty = &field.ty;
                quote!(Agent(<#ty as #root::Builds<'user, __Factory, ()>>::EDGES))
            }
            _ => return None,
        };
        let (name, field) = (&agent.ident, &field.ident);
        let needs = match &agent.made {
            Made::By(constructor) => format!("`{name}::{}({field})`", constructor.ident),
            _ => format!("`{name}.{field}`"),
        };
        let field = LitStr::new(&needs, field.span());
        Some(quote!(#private::Edge { field: #field, target: #private::Target::#target },))
    };
    let edges: Vec<_> = agent.fields.iter().filter_map(edge).collect();
    if edges.is_empty() {
        return quote!();
    }
    quote!(const EDGES: &'static [#private::Edge] = &[#(#edges)*];)
}

/// Two types of one generic definition would look like one here, and might look like a cycle, so they have no name; a
/// cycle of such types panics at run time, when its component is asked for while it is being made.
pub(super) fn path(agent: &Agent) -> TokenStream {
    if agent.generics.params.len() > 1 || !agent.has_edges() {
        return quote!();
    }
    let private = &agent.paths.private;
    let name = LitStr::new(&agent.ident.unraw().to_string(), agent.ident.span());
    quote!(const PATH: #private::TypePath = (::core::module_path!(), #name);)
}

fn builds(agent: &Agent, head: &Head, locals: &Locals, bounds: &TokenStream, body: &TokenStream) -> TokenStream {
    let span = agent.ident.span();
    let root = agent.paths.root_at(span);
    let Head { generics, name, predicates, params, .. } = head;
    let Locals { factory, scope, params: given, .. } = locals;
    let edges = edges(agent);
    // Where rustc would have a further parameter written, of `Wired` too: what cannot be resolved is then one error.
    let end = generics.clone().into_iter().last().map_or(span, |last| last.span());
    let any_factory = quote_spanned!(end=> __Factory: ?::core::marker::Sized);
    quote_spanned! {span=>
        #[automatically_derived]
        impl<#generics, #any_factory> #root::Builds<'user, __Factory, #params> for #name
        where
            #predicates
            #bounds
        {
            #edges
            fn build(#factory: &__Factory, #scope: #root::UserScope<'user>, #given: #params) -> Self {
                #body
            }
        }
    }
}

/// The trait by which the factory gives a field its value, with the span of the field: rustc shows it where the factory
/// does not.
pub(super) fn need(agent: &Agent, field: &Field) -> Option<TokenStream> {
    let span = field.ident.span();
    let need = match &field.source {
        Source::Shared(ty, None) => quote_spanned!(span=> Provides<'user, #ty, Self>),
        Source::Shared(ty, Some(name)) => quote_spanned!(span=> ProvidesNamed<'user, #ty, Self, #name>),
        Source::Scoped(ty) => quote_spanned!(span=> KeepsFor<'user, #ty, Self>),
        Source::Agent => quote_spanned!(span=> Builds<'user, __Factory, ()>),
        _ => return None,
    };
    let root = agent.paths.root_at(span);
    Some(quote_spanned!(span=> #root::#need))
}

pub(super) fn bounds(agent: &Agent, needs: &[Option<TokenStream>]) -> TokenStream {
    let bounds = agent.fields.iter().zip(needs).filter_map(|(field, need)| {
        let (need, span, ty) = (need.as_ref()?, field.ident.span(), &field.ty);
        let is_agent = matches!(field.source, Source::Agent);
        Some(if is_agent { quote_spanned!(span=> #ty: #need,) } else { quote_spanned!(span=> __Factory: #need,) })
    });
    bounds.collect()
}

fn literal(agent: &Agent, locals: &Locals, needs: &[Option<TokenStream>]) -> TokenStream {
    let fields = agent.fields.iter().zip(values(agent, locals, needs)).map(|(field, value)| {
        let (name, comma) = (&field.ident, comma(field));
        quote!(#name: #value #comma)
    });
    let built = format_ident!("__factory_core_built", span = Span::mixed_site());
    let scope = agent.scope_field().map(|field| &field.ident);
    quote! {
        let #built = Self { #(#fields)* };
        // A scope need not be read by anybody else; rustc would report that it never is.
        let _ = #built.#scope;
        #built
    }
}

/// Where rustc finds the end of a half-typed expression.
fn comma(field: &Field) -> TokenStream {
    let Source::Init(expr) = &field.source else { return quote!(,) };
    let end = expr.clone().into_iter().last().map_or_else(|| field.ident.span(), |last| last.span());
    quote_spanned!(end=> ,)
}

/// Of the fields, or of a constructor's arguments, in their order.
pub(super) fn values<'a>(
    agent: &'a Agent,
    locals: &'a Locals,
    needs: &'a [Option<TokenStream>],
) -> impl Iterator<Item = TokenStream> + 'a {
    let Locals { factory, scope, params } = locals;
    let mut param = 0..;
    agent.fields.iter().zip(needs).map(move |(field, need)| {
        let ty = &field.ty;
        match &field.source {
            Source::Scope => {
                let mut scope = scope.clone();
                scope.set_span(scope.span().located_at(ty.span()));
                quote!(#scope)
            }
            Source::Shared(..) => quote!(<__Factory as #need>::provide(#factory)),
            Source::Scoped(_) => quote!(<__Factory as #need>::keep_for(#factory)),
            Source::Agent => quote!(<#ty as #need>::build(#factory, #scope, ())),
            Source::Param => {
                let index = syn::Index::from(param.next().unwrap_or_default());
                quote!(#params.#index)
            }
            Source::Init(expr) => expr.clone(),
            Source::Default => {
                let root = agent.paths.root_at(ty.span());
                quote_spanned!(ty.span()=> #root::Fresh::fresh())
            }
        }
    })
}
