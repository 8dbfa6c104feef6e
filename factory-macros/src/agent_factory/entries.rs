//! The factory itself: a field for each scoped component, a method for each agent.

use super::{
    checks, definition,
    entry::Entry,
    expand::doc_unless_given,
    generics,
    model::{Emission, Factory},
    names::Names,
    picture, shares,
};
use crate::kit::paths::{Declared, mentions};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{GenericParam, Ident, ext::IdentExt};

pub(super) fn all(factory: &Factory) -> TokenStream {
    let definition = definition::all(factory);
    let keeps = factory.scoped.iter().map(|entry| keep(entry, factory));
    let checks = checks::all(factory);
    let methods = methods(factory);
    let lists = lists(factory);
    let shares = shares::all(factory);
    quote!(#definition #methods #lists #shares #(#keeps)* #checks)
}

/// One `self` for a method whose tokens come from several places of a `macro_rules!`.
pub(super) fn this() -> Ident {
    Ident::new("self", Span::call_site())
}

pub(super) fn slot(entry: &Entry) -> Ident {
    format_ident!("__factory_core_{}", entry.ident.unraw())
}

fn keep(entry: &Entry, factory: &Factory) -> TokenStream {
    let (factory_ty, params, bounds) = (factory.ty(entry.span()), factory.params(), factory.bounds());
    let (root, ty, slot) = (factory.paths.root_at(entry.span()), entry.ty(), slot(entry));
    let builds = builds_itself(entry, factory);
    let this = this();
    let body = match factory.emission {
        Emission::Whole => quote!(#this.#slot.get_or_make(|| #builds::build(#this, #this.scope(), ()))),
        Emission::Outline => unbuilt(factory, entry),
    };
    quote_spanned! {entry.span()=>
        #[automatically_derived]
        impl<'user #(, #params)*> #root::Keeps<'user, #ty> for #factory_ty #bounds {
            fn keep(&#this) -> ::std::sync::Arc<#ty> { #body }
        }
    }
}

/// A component of the scope, which is made by itself, and so is what its constructor returns. One span for all that mentions
/// the type, here and elsewhere, so that rustc reports what is missing once.
pub(super) fn builds_itself(entry: &Entry, factory: &Factory) -> TokenStream {
    let (codegen, ty, factory) = (factory.paths.codegen_at(entry.span()), entry.ty(), factory.ty(entry.span()));
    quote_spanned!(entry.span()=> <#ty as #codegen::BuildFrom<'user, #factory, ()>>)
}

/// The types of the parameters, as a tuple.
pub(super) fn given(entry: &Entry) -> TokenStream {
    let types = entry.params.iter().map(|param| &param.ty);
    quote_spanned!(entry.span()=> (#(#types,)*))
}

/// A type that has two entries is made by either, and what could be one type for some platform is listed by the first. In
/// an alias, a lifetime that was left out is the same error as in the method's.
fn lists(factory: &Factory) -> TokenStream {
    let (mut generic_words, mut listed) = (Names::default(), Vec::new());
    for entry in &factory.agents {
        if factory.is_generic_in(&entry.path) && generic_words.insert(&entry.word()) {
            listed.push(entry);
        }
    }
    for entry in &factory.agents {
        if !factory.is_generic_in(&entry.path) && !generic_words.contains(&entry.word()) {
            listed.push(entry);
        }
    }
    let (mut types, mut lists) = (Names::default(), TokenStream::new());
    for entry in listed {
        if types.insert(&entry.type_name().replace("<'user>", "").replace("<'user, ", "<")) {
            lists.extend(list(entry, factory));
        }
    }
    lists
}

fn list(entry: &Entry, factory: &Factory) -> TokenStream {
    let (params, bounds) = (factory.params(), factory.bounds());
    let (codegen, factory_ty) = (factory.paths.codegen_at(entry.span()), factory.ty(entry.span()));
    let list = |ty: &dyn ToTokens| {
        quote_spanned! {entry.span()=>
            impl<'user #(, #params)*> #codegen::ListedInFactory<'user, #factory_ty> for #ty #bounds {}
        }
    };
    if !entry.has_arguments() {
        return list(&entry.ty());
    }
    let (alias, used) = alias("__Entry", &entry.ty(), entry, factory);
    let list = list(&used);
    quote_spanned!(entry.span()=> const _: () = { #alias #list };)
}

/// A definition, and its use.
fn alias(name: &str, ty: &dyn ToTokens, entry: &Entry, factory: &Factory) -> (TokenStream, TokenStream) {
    let name = Ident::new(name, entry.span());
    let (params, arguments) = mentioned(ty, factory);
    let definition = quote_spanned!(entry.span()=> type #name<'user #(, #params)*> = #ty;);
    (definition, quote_spanned!(entry.span()=> #name<'user #(, #arguments)*>))
}

/// Of the platform's parameters, without their bounds.
pub(super) fn mentioned(ty: &dyn ToTokens, factory: &Factory) -> (Vec<TokenStream>, Vec<Ident>) {
    let mut params = factory.params();
    params.retain(|param| mentions(ty, &generics::name(param.0)));
    let arguments = params.iter().map(|param| generics::name(param.0)).collect();
    let unbounded = |param: &Declared<'_>| match param.0 {
        GenericParam::Type(param) => param.ident.to_token_stream(),
        _ => param.to_token_stream(),
    };
    (params.iter().map(unbounded).collect(), arguments)
}

fn methods(factory: &Factory) -> TokenStream {
    let root = &factory.paths.root;
    let (ty, vis) = (factory.ty(factory.head.ident.span()), &factory.head.vis);
    let (params, bounds) = (factory.params(), factory.bounds());
    let methods = factory.agents.iter().map(|entry| method(entry, factory));
    let wiring = picture::wiring(factory);
    quote! {
        #[allow(clippy::must_use_candidate, reason = "an agent may act as it is built")]
        impl<'user #(, #params)*> #ty #bounds {
            #wiring

            /// Whose scope this factory serves.
            #[allow(dead_code, reason = "the factory's own")]
            #[inline]
            #[must_use]
            #vis fn scope(&self) -> #root::UserScope<'user> { self.__factory_core_made.scope() }

            #(#methods)*
        }
    }
}

fn method(entry: &Entry, factory: &Factory) -> TokenStream {
    let (span, vis, this) = (entry.span(), &factory.head.vis, this());
    let Entry { attrs, ident, params, .. } = entry;
    let doc = format!("Builds a `{}`, fresh.", entry.word());
    let doc = doc_unless_given(attrs, &doc);
    let (names, types): (Vec<_>, Vec<_>) = params.iter().map(|param| (&param.ident, &param.ty)).unzip();
    let (root, ty) = (factory.paths.root_at(span), entry.ty());
    let body = match factory.emission {
        Emission::Whole => build(entry, factory),
        Emission::Outline => unbuilt(factory, entry),
    };
    quote_spanned! {span=>
        #doc
        #(#attrs)*
        #vis fn #ident(&#this, #(#names: #types),*) -> #root::Created<'user, #ty> { #body }
    }
}

/// In a method, rustc takes a lifetime that was left out for that of `&self`; in an alias it asks for it, and what is
/// built by the alias is no second error.
fn build(entry: &Entry, factory: &Factory) -> TokenStream {
    let (span, this, names) = (entry.span(), this(), entry.params.iter().map(|param| &param.ident));
    let codegen = factory.paths.codegen_at(span);
    let build = |ty: &dyn ToTokens, given: &TokenStream| {
        quote_spanned! {span=>
            <<<#ty as #codegen::AgentMeta<'user>>::Signature as #codegen::AgentSignatureParts>::Agent as #codegen::BuildFrom<'user, Self, #given, _>>
                ::build(#this, Self::scope(#this), (#(#names,)*))
        }
    };
    if entry.params.is_empty() && !entry.has_arguments() {
        return build(&entry.ty(), &given(entry));
    }
    let (entry_alias, ty) = alias("__Entry", &entry.ty(), entry, factory);
    let (given_alias, given) = alias("__Given", &given(entry), entry, factory);
    let checked = checks::generic_parameters_match_the_agent(entry, factory);
    let build = build(&ty, &given);
    quote_spanned!(span=> #entry_alias #given_alias #checked #build)
}

fn unbuilt(factory: &Factory, entry: &Entry) -> TokenStream {
    let (codegen, names) = (&factory.paths.codegen, entry.params.iter().map(|param| &param.ident));
    quote! {
        let _ = (#(#names,)*);
        #codegen::unreachable_after_error()
    }
}
