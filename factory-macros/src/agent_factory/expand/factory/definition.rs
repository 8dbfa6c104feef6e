//! The factory's type, the function that makes one, and the traits of every factory.

use crate::{
    agent_factory::{
        expand::labels::Labels,
        model::{alias::AliasedType, entry::Entry, factory::Factory},
    },
    kit::{display::format_tokens, docs::emit_default_doc, spans::without_lints},
};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Visibility, ext::IdentExt};

pub(crate) fn emit_factory_type(factory: &Factory) -> TokenStream {
    let name = &factory.head.ident;
    let vis = &factory.head.vis;
    let attrs = &factory.head.attrs;
    let generics = &factory.generics.params;
    let bounds = factory.bounds();
    let platform = factory.platform_ty();
    let doc = format!("Builds agents for one user of [`{}`], as long as their scope is open.", factory.platform.ident);
    let (doc, entries) = (emit_default_doc(attrs, &doc), format_entries(factory));
    let (slots, types) = (factory.scoped.iter().map(Entry::slot), factory.scoped.iter().map(|entry| &entry.aliased));
    let codegen = factory.paths.codegen_at(name.span());
    // Clippy would report that all fields have one prefix.
    let fields = quote_spanned! {without_lints(name.span())=>
        __factory_core_factory_scope: #codegen::FactoryScope<'user, #platform>,
        #(#slots: #codegen::ScopedSlot<#types>,)*
    };
    let definition = quote_spanned!(name.span()=> #vis struct #name<'user, #generics> #bounds { #fields });
    quote! {
        #doc
        #(#attrs)*
        #[doc = #entries]
        #definition
    }
}

/// Lists the entries of the factory, for its documentation.
fn format_entries(factory: &Factory) -> String {
    let Labels { shared, request, guards, scoped, agents, replaced: _ } = Labels::new(factory, "`\n- `");
    let mut page = Vec::new();
    for (title, labels) in [
        ("Agents", agents),
        ("Kept for one scope", scoped),
        ("Given when a scope opens", request),
        ("Shared by all users", shared),
        ("Checked before a scope opens", guards),
    ] {
        if !labels.is_empty() {
            page.push(format!("\n# {title}\n\n- `{labels}`\n"));
        }
    }
    page.concat()
}

pub(crate) fn emit_create_fn(factory: &Factory) -> TokenStream {
    let name = &factory.head.ident;
    let vis = &factory.platform.vis;
    let create = factory.create_fn();
    let (root, codegen) = (factory.paths.root_at(name.span()), factory.paths.codegen_at(name.span()));
    let (params, bounds) = (factory.params(), factory.bounds());
    let (ty, platform) = (factory.ty(name.span()), factory.platform_ty());
    let doc = format!("Makes the [`{name}`] of a scope that `user_scope!` has opened.");
    let slots = factory.scoped.iter().map(Entry::slot);
    quote! {
        #[doc = #doc]
        #vis fn #create<'user #(, #params)*>(
            #[cfg(not(doc))]
            __factory_core_scope: #root::OpenScope<'user, #platform>,
            #[cfg(doc)]
            scope: #root::OpenScope<'user, #platform>,
        ) -> #ty #bounds {
            #[cfg(doc)]
            let __factory_core_scope = scope;
            #name {
                __factory_core_factory_scope: #codegen::FactoryScope::new(__factory_core_scope),
                #(#slots: ::core::default::Default::default(),)*
            }
        }
    }
}

/// Emits the traits that every factory implements. All tokens have the span of the factory's name, so that rustc shows
/// the name and not the whole macro call.
pub(crate) fn emit_traits(factory: &Factory) -> TokenStream {
    let span = factory.head.ident.span();
    let (root, codegen) = (factory.paths.root_at(span), factory.paths.codegen_at(span));
    let (params, bounds) = (factory.params(), factory.bounds());
    let any_user = factory.ty_with_lifetime(&quote_spanned!(span=> '_), span);
    // Clippy compares the methods of a type with those of its traits, and does not look through an alias. Both have a
    // method `scope`.
    let name = format!("__{}Type", factory.head.ident.unraw());
    let ty = AliasedType::for_user(&name, factory.ty(span), &factory.generics, span);
    let alias = AliasedType::emit_definitions(&[&ty]);
    quote_spanned! {span=>
        #alias


        #[doc(hidden)]
        #[automatically_derived]
        impl<#(#params),*> #codegen::GeneratedFactory for #any_user #bounds {}

        #[automatically_derived]
        impl<'user #(, #params)*> #root::InScope<'user> for #ty #bounds {
            fn scope(&self) -> #root::UserScope<'user> { self.__factory_core_factory_scope.scope() }
        }
    }
}

/// Emits the `Deref` of the factory to its platform. Rustc then explains `factory.database()`, the name of a shared
/// component, as a field that is called, and suggests `factory.database`. It is not documented, because rustdoc would
/// list the methods of the platform as those of the factory.
pub(crate) fn emit_deref(factory: &Factory) -> TokenStream {
    // The target of a public type has to be public.
    let (vis, platform_vis) = (&factory.head.vis, &factory.platform.vis);
    let is_visible = matches!(vis, Visibility::Inherited) || matches!(platform_vis, Visibility::Public(_));
    if !is_visible && format_tokens(vis) != format_tokens(platform_vis) {
        return TokenStream::new();
    }
    let span = factory.head.ident.span();
    let (params, bounds) = (factory.params(), factory.bounds());
    let (ty, platform) = (factory.ty_with_lifetime(&quote_spanned!(span=> '_), span), factory.platform_ty());
    quote_spanned! {span=>
        #[cfg(not(doc))]
        #[automatically_derived]
        impl<#(#params),*> ::core::ops::Deref for #ty #bounds {
            type Target = #platform;
            fn deref(&self) -> &#platform { self.__factory_core_factory_scope.platform() }
        }
    }
}
