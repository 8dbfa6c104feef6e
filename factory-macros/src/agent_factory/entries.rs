//! The factory itself: a field for each scoped component, a method for each agent.

use super::{
    expand::{create_fn, doc_unless_given},
    model::{Emission, Entry, Factory, PlatformField, Storage},
};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use std::collections::HashSet;
use syn::{Ident, ext::IdentExt, spanned::Spanned};

pub(super) fn all(factory: &Factory) -> TokenStream {
    let definition = definition(factory);
    let shares = factory.shared.iter().map(|shared| share(&shared.field, factory));
    let keeps = factory.scoped.iter().map(|entry| keep(entry, factory));
    let no_cycle = dependencies_form_no_cycle(factory);
    let parameters = factory.agents.iter().map(|entry| parameters_match_the_agent(entry, factory));
    let methods = methods(factory);
    let lists = lists(factory);
    quote!(#definition #methods #lists #(#shares)* #(#keeps)* #no_cycle #(#parameters)*)
}

fn definition(factory: &Factory) -> TokenStream {
    let (platform, name) = (&factory.platform.ident, &factory.head.ident);
    let (root, private) = (factory.paths.root_at(name.span()), factory.paths.private_at(name.span()));
    let (attrs, vis, create_vis) = (&factory.head.attrs, &factory.head.vis, &factory.platform.vis);
    let doc =
        doc_unless_given(attrs, &format!("Makes agents for one user of [`{platform}`], while their scope lasts."));
    let create = create_fn(name);
    let create_doc = format!("Makes the one [`{name}`] of a scope that `user_scope!` has opened.");
    let slots: Vec<_> = factory.scoped.iter().map(slot).collect();
    let types = factory.scoped.iter().map(Entry::ty);
    // One span throughout, so that rustc shows the name where it speaks of the factory, and not the whole macro call.
    let made = quote_spanned! {name.span()=>
        #[automatically_derived]
        impl #private::Generated for #name<'_> {}

        #[automatically_derived]
        impl<'user> #root::InScope<'user> for #name<'user> {
            fn scope(&self) -> #root::UserScope<'user> { self.__factory_core_made.scope() }
        }
    };
    let definition = quote_spanned! {name.span()=>
        #[allow(clippy::struct_field_names, reason = "the prefix keeps them apart from any name of the user's")]
        #vis struct #name<'user> {
            __factory_core_made: #private::Made<'user, #platform>,
            #(#slots: #private::Slot<#types>,)*
        }
    };
    quote! {
        #doc
        #(#attrs)*
        #definition

        #[doc = #create_doc]
        #create_vis fn #create<'user>(__factory_core_scope: #root::OpenScope<'user, #platform>) -> #name<'user> {
            #name {
                __factory_core_made: #private::Made::of(__factory_core_scope),
                #(#slots: ::core::default::Default::default(),)*
            }
        }

        #made
    }
}

/// One `self` for a method whose tokens come from several places of a `macro_rules!`.
pub(super) fn this() -> Ident {
    Ident::new("self", Span::call_site())
}

fn slot(entry: &Entry) -> Ident {
    format_ident!("__factory_core_{}", entry.ident.unraw())
}

fn share(field: &PlatformField, factory: &Factory) -> TokenStream {
    let name = &factory.head.ident;
    let PlatformField { ident, ty, storage, .. } = field;
    let (root, private) = (factory.paths.root_at(ty.span()), factory.paths.private_at(ty.span()));
    let this = this();
    let borrow = match storage {
        Storage::Inline => quote!(&#this.__factory_core_made.platform().#ident),
        Storage::Arc => quote!(&*#this.__factory_core_made.platform().#ident),
    };
    quote_spanned! {ty.span()=>
        #[automatically_derived]
        impl<'user> #root::Shares<'user, #ty> for #name<'user> {
            #[inline]
            fn share(&#this) -> &'user #private::Unborrowed<#ty> { #borrow }
        }
    }
}

fn keep(entry: &Entry, factory: &Factory) -> TokenStream {
    let name = &factory.head.ident;
    let (root, ty, slot) = (factory.paths.root_at(entry.span()), entry.ty(), slot(entry));
    let builds = builds_itself(entry, factory);
    let this = this();
    let made = quote!(#this.#slot.get_or_make(|| #builds::build(#this, #this.scope(), ())));
    let body = body(factory, entry, &made);
    quote_spanned! {entry.span()=>
        #[automatically_derived]
        impl<'user> #root::Keeps<'user, #ty> for #name<'user> {
            fn keep(&#this) -> ::std::sync::Arc<#ty> { #body }
        }
    }
}

/// One span for all that mentions the type, here and elsewhere, so that rustc reports what is missing once.
fn builds(entry: &Entry, factory: &Factory) -> TokenStream {
    builds_as(&entry.ty(), &given(entry), entry, factory)
}

/// A component of the scope, which is made by itself, and so is what its constructor returns.
fn builds_itself(entry: &Entry, factory: &Factory) -> TokenStream {
    let (root, ty, name) = (factory.paths.root_at(entry.span()), entry.ty(), &factory.head.ident);
    quote_spanned!(entry.span()=> <#ty as #root::Builds<'user, #name<'user>, ()>>)
}

fn builds_as(ty: &TokenStream, given: &TokenStream, entry: &Entry, factory: &Factory) -> TokenStream {
    let (root, name) = (factory.paths.root_at(entry.span()), &factory.head.ident);
    quote_spanned!(entry.span()=> <<#ty as #root::Wired<'user>>::Itself as #root::Builds<'user, #name<'user>, #given, _>>)
}

/// The types of the parameters, as a tuple.
fn given(entry: &Entry) -> TokenStream {
    let types = entry.params.iter().map(|param| &param.ty);
    quote_spanned!(entry.span()=> (#(#types,)*))
}

fn body(factory: &Factory, entry: &Entry, body: &TokenStream) -> TokenStream {
    let (private, names) = (&factory.paths.private, entry.params.iter().map(|param| &param.ident));
    match factory.emission {
        Emission::Whole => body.clone(),
        Emission::Outline => quote! {
            let _ = (#(#names,)*);
            #private::unbuilt()
        },
    }
}

/// Each component checks with its own span; only the one that the cycle begins with fails.
fn dependencies_form_no_cycle(factory: &Factory) -> TokenStream {
    if factory.scoped.is_empty() || factory.emission == Emission::Outline {
        return quote!();
    }
    let private = &factory.paths.private;
    let count = factory.scoped.len();
    let nodes = factory.scoped.iter().map(|entry| {
        let builds = builds_itself(entry, factory);
        quote_spanned!(entry.span()=> #builds::NODE)
    });
    let checks = factory
        .scoped
        .iter()
        .enumerate()
        .map(|(index, entry)| quote_spanned!(entry.span()=> const _: () = __FACTORY_CORE_CYCLE.reject(#index);));
    quote! {
        const _: () = {
            const fn __factory_core_nodes<'user>() -> [#private::Node; #count] { [#(#nodes,)*] }
            const __FACTORY_CORE_CYCLE: #private::Cycle = #private::Cycle::among(&__factory_core_nodes());
            #(#checks)*
        };
    }
}

/// By `Builds`, so that parameters of other types are its error alone.
fn parameters_match_the_agent(entry: &Entry, factory: &Factory) -> Option<TokenStream> {
    if entry.params.is_empty() || factory.emission == Emission::Outline {
        return None;
    }
    let (private, builds) = (factory.paths.private_at(entry.span()), builds(entry, factory));
    let agent = entry.last_word().map(Ident::to_string).unwrap_or_default();
    let given = entry.params.iter().map(|param| param.ident.unraw().to_string());
    Some(quote_spanned! {entry.span()=>
        const _: () = {
            const fn __factory_core_names<'user>() -> &'static [&'static ::core::primitive::str] { #builds::NAMES }
            #private::parameters_match(#agent, __factory_core_names(), &[#(#given,)*])
        };
    })
}

/// A type that has two entries is made by either. In an alias, a lifetime that was left out is the same error as in the
/// method's.
fn lists(factory: &Factory) -> TokenStream {
    let (name, mut types) = (&factory.head.ident, HashSet::new());
    let first_of_type = factory.agents.iter().filter(|entry| types.insert(entry.type_name()));
    let lists = first_of_type.map(|entry| {
        let root = factory.paths.root_at(entry.span());
        let lists = |ty| quote_spanned!(entry.span()=> impl<'user> #root::Lists<'user, #ty> for #name<'user> {});
        if !entry.has_arguments() {
            return lists(entry.ty());
        }
        let (alias, used) = alias("__Entry", &entry.ty(), entry);
        let lists = lists(used);
        quote_spanned!(entry.span()=> const _: () = { #alias #lists };)
    });
    lists.collect()
}

/// A definition, and its use.
fn alias(name: &str, ty: &TokenStream, entry: &Entry) -> (TokenStream, TokenStream) {
    let name = Ident::new(name, entry.span());
    (quote_spanned!(entry.span()=> type #name<'user> = #ty;), quote_spanned!(entry.span()=> #name<'user>))
}

fn methods(factory: &Factory) -> TokenStream {
    let root = &factory.paths.root;
    let (name, vis) = (&factory.head.ident, &factory.head.vis);
    let methods = factory.agents.iter().map(|entry| method(entry, factory));
    quote! {
        #[allow(clippy::must_use_candidate, reason = "an agent may act as it is built")]
        impl<'user> #name<'user> {
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
    let vis = &factory.head.vis;
    let Entry { attrs, ident, params, .. } = entry;
    let doc = doc_unless_given(
        attrs,
        &format!("Builds a `{}`, fresh.", entry.last_word().map(Ident::to_string).unwrap_or_default()),
    );
    let (names, types): (Vec<_>, Vec<_>) = params.iter().map(|param| (&param.ident, &param.ty)).unzip();
    let (ty, this, build) = (entry.ty(), this(), body(factory, entry, &build(entry, factory)));
    let root = factory.paths.root_at(entry.span());
    let method = quote_spanned!(entry.span()=> #vis fn #ident(&#this, #(#names: #types),*) -> #root::Created<'user, #ty> { #build });
    quote!(#doc #(#attrs)* #method)
}

/// In a method, rustc takes a lifetime that was left out for that of `&self`; in an alias it asks for it, and what is
/// built by the alias is no second error.
fn build(entry: &Entry, factory: &Factory) -> TokenStream {
    let (this, names) = (this(), entry.params.iter().map(|param| &param.ident));
    let call = quote_spanned!(entry.span()=> build(#this, Self::scope(#this), (#(#names,)*)));
    if entry.params.is_empty() && !entry.has_arguments() {
        let builds = builds(entry, factory);
        return quote_spanned!(entry.span()=> #builds::#call);
    }
    let (entry_alias, ty) = alias("__Entry", &entry.ty(), entry);
    let (given_alias, given) = alias("__Given", &given(entry), entry);
    let builds = builds_as(&ty, &given, entry, factory);
    quote_spanned! {entry.span()=>
        #entry_alias
        #given_alias
        #builds::#call
    }
}
