//! The factory's type, and the function that makes one.

use super::{
    entries::slot,
    entry::Entry,
    expand::{create_fn, doc_unless_given},
    model::Factory,
    picture,
};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

pub(super) fn all(factory: &Factory) -> TokenStream {
    let (definition, created, served) = (definition(factory), created(factory), served(factory));
    quote!(#definition #created #served)
}

fn definition(factory: &Factory) -> TokenStream {
    let (name, vis, attrs) = (&factory.head.ident, &factory.head.vis, &factory.head.attrs);
    let (generics, bounds, platform) = (&factory.generics.params, factory.bounds(), factory.platform_ty());
    let doc = format!("Makes agents for one user of [`{}`], while their scope lasts.", factory.platform.ident);
    let (doc, documented) = (doc_unless_given(attrs, &doc), picture::documented(factory));
    let (slots, types) = (factory.scoped.iter().map(slot), factory.scoped.iter().map(Entry::ty));
    let codegen = factory.paths.codegen_at(name.span());
    let definition = quote_spanned! {name.span()=>
        #[allow(clippy::struct_field_names, reason = "the prefix keeps them apart from any name of the user's")]
        #vis struct #name<'user, #generics> #bounds {
            __factory_core_made: #codegen::FactoryScope<'user, #platform>,
            #(#slots: #codegen::ScopedSlot<#types>,)*
        }
    };
    quote! {
        #doc
        #(#attrs)*
        #[doc = #documented]
        #definition
    }
}

fn created(factory: &Factory) -> TokenStream {
    let (name, vis) = (&factory.head.ident, &factory.platform.vis);
    let (root, codegen) = (factory.paths.root_at(name.span()), factory.paths.codegen_at(name.span()));
    let (params, bounds) = (factory.params(), factory.bounds());
    let (ty, platform, create) = (factory.ty(name.span()), factory.platform_ty(), create_fn(name));
    let doc = format!("Makes the one [`{name}`] of a scope that `user_scope!` has opened.");
    let slots = factory.scoped.iter().map(slot);
    quote! {
        #[doc = #doc]
        #vis fn #create<'user #(, #params)*>(__factory_core_scope: #root::OpenScope<'user, #platform>) -> #ty #bounds {
            #name {
                __factory_core_made: #codegen::FactoryScope::of(__factory_core_scope),
                #(#slots: ::core::default::Default::default(),)*
            }
        }
    }
}

/// One span throughout, so that rustc shows the name where it speaks of the factory, and not the whole macro call.
fn served(factory: &Factory) -> TokenStream {
    let span = factory.head.ident.span();
    let (root, codegen) = (factory.paths.root_at(span), factory.paths.codegen_at(span));
    let (params, bounds) = (factory.params(), factory.bounds());
    let (ty, any_users) = (factory.ty(span), factory.ty_for(&quote_spanned!(span=> '_), span));
    quote_spanned! {span=>
        #[automatically_derived]
        impl<#(#params),*> #codegen::GeneratedFactory for #any_users #bounds {}

        #[automatically_derived]
        impl<'user #(, #params)*> #root::InScope<'user> for #ty #bounds {
            fn scope(&self) -> #root::UserScope<'user> { self.__factory_core_made.scope() }
        }
    }
}
