//! The impls through which agents get shared components, request data and scoped components.

use crate::{
    agent_factory::{
        expand::building::{emit_component_builder, emit_unreachable_body, self_ident},
        model::{
            entry::Entry,
            factory::{Emission, Factory},
            field::{PlatformField, Storage},
        },
    },
    kit::types::request_data::last_name,
};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// The section of a value that agents borrow.
#[derive(Clone, Copy)]
enum Section {
    Shared,
    Request,
}

pub(crate) fn emit_shared(factory: &Factory) -> TokenStream {
    let fields: Vec<_> = factory.shared.iter().map(|shared| &shared.field).collect();
    let choices = emit_name_choices(&fields, Section::Shared, factory);
    let providers = fields.iter().map(|field| {
        let (provider, named) = (emit_provider(field, Section::Shared, factory), emit_named_share(field, factory));
        quote!(#provider #named)
    });
    choices.into_iter().chain(providers).collect()
}

/// Emits nothing after an error: no body then requests the values, of which two may have one type.
pub(crate) fn emit_request_data(factory: &Factory) -> TokenStream {
    if factory.emission == Emission::Outline {
        return TokenStream::new();
    }
    let fields: Vec<_> = factory.request_fields().iter().collect();
    let choices = emit_name_choices(&fields, Section::Request, factory);
    let providers = fields.iter().map(|field| emit_provider(field, Section::Request, factory));
    let unshared = fields.iter().filter_map(|field| emit_unshared(field, factory));
    choices.into_iter().chain(providers).chain(unshared).collect()
}

/// Emits the impl that reports an agent that requests request data by `#[shared]`. A type that is also shared has no such
/// impl, whichever path its name is written with.
fn emit_unshared(field: &PlatformField, factory: &Factory) -> Option<TokenStream> {
    let name = last_name(&field.ty);
    let is_shared = factory.shared.iter().any(|shared| last_name(&shared.field.ty) == name);
    if is_shared || field.name.is_some() || factory.mentions_param(&field.ty) {
        return None;
    }
    let (span, ty) = (field.span(), &field.aliased);
    let (params, bounds) = (factory.params(), factory.bounds());
    let (borrowed, factory_ty) = (emit_borrowed_type(field, factory), factory.ty(span));
    let codegen = factory.paths.codegen_at(span);
    let keyword = bounds.is_none().then(|| quote!(where));
    Some(quote_spanned! {span=>
        #[doc(hidden)]
        impl<'user #(, #params)*, __Agent: ?::core::marker::Sized> #codegen::ProvidesShared<'user, #ty, __Agent> for #factory_ty
        #bounds #keyword
            #ty: #codegen::SharedByAllRequests<'user, __Agent, Self>,
        {
            fn provide(&self) -> #borrowed { #codegen::unreachable_after_error() }
        }
    })
}

/// Emits the impl by which an agent gets the value.
fn emit_provider(field: &PlatformField, section: Section, factory: &Factory) -> TokenStream {
    let (span, ty) = (field.span(), &field.aliased);
    let name = field.name.as_ref().map(|name| &name.aliased);
    let (provided, method) = match (section, name) {
        (Section::Shared, None) => (quote_spanned!(span=> ProvidesShared<'user, #ty, __Agent>), quote!(provide)),
        (Section::Shared, Some(name)) => {
            (quote_spanned!(span=> ProvidesSharedNamed<'user, #ty, __Agent, #name>), quote!(provide_named))
        }
        (Section::Request, None) => {
            (quote_spanned!(span=> ProvidesRequest<'user, #ty, __Agent>), quote!(provide_request))
        }
        (Section::Request, Some(name)) => {
            (quote_spanned!(span=> ProvidesRequestNamed<'user, #ty, __Agent, #name>), quote!(provide_request_named))
        }
    };
    let params = factory.params();
    let bounds = factory.bounds();
    let factory_ty = factory.ty(span);
    let codegen = factory.paths.codegen_at(span);
    let this = self_ident();
    let (borrowed, borrow) = (emit_borrowed_type(field, factory), emit_borrow(field, section, factory));
    quote_spanned! {span=>
        #[doc(hidden)]
        #[automatically_derived]
        impl<'user #(, #params)*, __Agent: ?::core::marker::Sized> #codegen::#provided for #factory_ty #bounds {
            #[inline]
            fn #method(&#this) -> #borrowed { #borrow }
        }
    }
}

/// Emits the impl by which a function gets a shared component that has a name.
fn emit_named_share(field: &PlatformField, factory: &Factory) -> Option<TokenStream> {
    let (span, ty) = (field.span(), &field.aliased);
    let name = &field.name.as_ref()?.aliased;
    let params = factory.params();
    let bounds = factory.bounds();
    let factory_ty = factory.ty(span);
    let root = factory.paths.root_at(span);
    let this = self_ident();
    let (borrowed, borrow) = (emit_borrowed_type(field, factory), emit_borrow(field, Section::Shared, factory));
    Some(quote_spanned! {span=>
        #[automatically_derived]
        impl<'user #(, #params)*> #root::Shares<'user, #ty, #name> for #factory_ty #bounds {
            #[inline]
            fn share(&#this) -> #borrowed { #borrow }
        }
    })
}

fn emit_borrowed_type(field: &PlatformField, factory: &Factory) -> TokenStream {
    let ty = field.borrowed_type(&factory.paths.codegen_at(field.span()));
    quote_spanned!(field.span()=> &'user #ty)
}

fn emit_borrow(field: &PlatformField, section: Section, factory: &Factory) -> TokenStream {
    let PlatformField { ident, storage, .. } = field;
    let (this, codegen) = (self_ident(), &factory.paths.codegen);
    let owner = match section {
        Section::Shared => quote!(#this.__factory_core_factory_scope.platform()),
        // A user's trait may have a method `request` for every type.
        Section::Request => quote!(#codegen::FactoryScope::request(&#this.__factory_core_factory_scope)),
    };
    match storage {
        Storage::Inline => quote!(&#owner.#ident),
        Storage::Arc => quote!(&*#owner.#ident),
    }
}

/// Emits, for each type that the section lists only under names, the impl that reports an agent that requests it without
/// one.
fn emit_name_choices(fields: &[&PlatformField], section: Section, factory: &Factory) -> Vec<TokenStream> {
    let types = factory.types_listed_by_name(fields);
    types.iter().map(|fields| emit_name_choice(fields, section, factory)).collect()
}

fn emit_name_choice(fields: &[&PlatformField], section: Section, factory: &Factory) -> TokenStream {
    let Some(&field) = fields.first() else { return TokenStream::new() };
    let span = field.span();
    let ty = &field.aliased;
    let borrowed = emit_borrowed_type(field, factory);
    let factory_ty = factory.ty(span);
    let params = factory.params();
    let bounds = factory.bounds();
    let codegen = factory.paths.codegen_at(span);
    let names: Vec<_> = fields.iter().filter_map(|field| field.name.as_ref()).map(|name| &name.aliased).collect();
    let names = if let [name] = names.as_slice() { quote!(#name) } else { quote!((#(#names,)*)) };
    let keyword = bounds.is_none().then(|| quote!(where));
    let (provided, choice, method) = match section {
        Section::Shared => (
            quote_spanned!(span=> ProvidesShared),
            quote_spanned!(span=> NamesSharedComponent),
            quote_spanned!(span=> provide),
        ),
        Section::Request => (
            quote_spanned!(span=> ProvidesRequest),
            quote_spanned!(span=> NamesRequestData),
            quote_spanned!(span=> provide_request),
        ),
    };
    quote_spanned! {span=>
        #[doc(hidden)]
        impl<'user #(, #params)*, __Agent: ?::core::marker::Sized> #codegen::#provided<'user, #ty, __Agent> for #factory_ty
        #bounds #keyword
            #names: #codegen::#choice<'user, #ty, __Agent>,
        {
            fn #method(&self) -> #borrowed { #codegen::unreachable_after_error() }
        }
    }
}

pub(crate) fn emit_scoped(factory: &Factory) -> TokenStream {
    let components = factory.scoped.iter().map(|entry| emit_scoped_component(entry, factory));
    [emit_makings(factory)].into_iter().chain(components).collect()
}

/// Emits the function that lists who makes each scoped component, for a thread that has to wait for one.
fn emit_makings(factory: &Factory) -> TokenStream {
    if factory.scoped.is_empty() || factory.emission == Emission::Outline {
        return TokenStream::new();
    }
    let span = factory.head.ident.span();
    let (params, bounds) = (factory.params(), factory.bounds());
    let any_user = factory.ty_with_lifetime(&quote_spanned!(span=> '_), span);
    let (codegen, count) = (factory.paths.codegen_at(span), factory.scoped.len());
    let slots = factory.scoped.iter().map(Entry::slot);
    quote_spanned! {span=>
        impl<#(#params),*> #any_user #bounds {
            fn __factory_core_makings(&self) -> [&#codegen::Making; #count] { [#(self.#slots.making()),*] }
        }
    }
}

fn emit_scoped_component(entry: &Entry, factory: &Factory) -> TokenStream {
    let factory_ty = factory.ty(entry.span);
    let params = factory.params();
    let bounds = factory.bounds();
    let root = factory.paths.root_at(entry.span);
    let ty = &entry.aliased;
    let slot = entry.slot();
    let (builder, this) = (emit_component_builder(entry, factory), self_ident());
    let body = match factory.emission {
        Emission::Whole => quote! {
            #this.#slot.get_or_make_among(
                || #this.__factory_core_makings(),
                || #builder::build(#this, #this.scope(), ()),
            )
        },
        Emission::Outline => emit_unreachable_body(entry, factory),
    };
    quote_spanned! {entry.span=>
        #[automatically_derived]
        impl<'user #(, #params)*> #root::Keeps<'user, #ty> for #factory_ty #bounds {
            fn keep(&#this) -> ::std::sync::Arc<#ty> { #body }
        }
    }
}
