//! The impls through which agents get shared and scoped components.

use crate::agent_factory::{
    expand::building::{emit_component_builder, emit_unreachable_body, self_ident},
    model::{
        entry::Entry,
        factory::{Emission, Factory},
        field::{PlatformField, Storage},
    },
};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

pub(crate) fn emit_shared(factory: &Factory) -> TokenStream {
    let choices = factory.types_shared_by_name().into_iter().map(|fields| emit_name_choice(&fields, factory));
    let shared = factory.shared.iter().map(|shared| emit_shared_component(&shared.field, factory));
    choices.chain(shared).collect()
}

fn emit_shared_component(field: &PlatformField, factory: &Factory) -> TokenStream {
    let (span, ty) = (field.span(), &field.aliased);
    let Some(name) = &field.name else {
        return emit_provider(
            field,
            factory,
            &quote_spanned!(span=> ProvidesShared<'user, #ty, __Agent>),
            &quote!(provide),
        );
    };
    let params = factory.params();
    let bounds = factory.bounds();
    let factory_ty = factory.ty(span);
    let name = &name.aliased;
    let root = factory.paths.root_at(span);
    let this = self_ident();
    let borrowed = emit_borrowed_type(field, factory);
    let borrow = emit_borrow(field);
    let provided = quote_spanned!(span=> ProvidesSharedNamed<'user, #ty, __Agent, #name>);
    let named = emit_provider(field, factory, &provided, &quote!(provide_named));
    quote_spanned! {span=>
        #named
        #[automatically_derived]
        impl<'user #(, #params)*> #root::Shares<'user, #ty, #name> for #factory_ty #bounds {
            #[inline]
            fn share(&#this) -> #borrowed { #borrow }
        }
    }
}

fn emit_provider(
    field: &PlatformField,
    factory: &Factory,
    provided: &TokenStream,
    method: &TokenStream,
) -> TokenStream {
    let span = field.span();
    let params = factory.params();
    let bounds = factory.bounds();
    let factory_ty = factory.ty(span);
    let codegen = factory.paths.codegen_at(span);
    let this = self_ident();
    let (borrowed, borrow) = (emit_borrowed_type(field, factory), emit_borrow(field));
    quote_spanned! {span=>
        #[doc(hidden)]
        #[automatically_derived]
        impl<'user #(, #params)*, __Agent: ?::core::marker::Sized> #codegen::#provided for #factory_ty #bounds {
            #[inline]
            fn #method(&#this) -> #borrowed { #borrow }
        }
    }
}

fn emit_borrowed_type(field: &PlatformField, factory: &Factory) -> TokenStream {
    let ty = field.borrowed_type(&factory.paths.codegen_at(field.span()));
    quote_spanned!(field.span()=> &'user #ty)
}

fn emit_borrow(field: &PlatformField) -> TokenStream {
    let PlatformField { ident, storage, .. } = field;
    let this = self_ident();
    match storage {
        Storage::Inline => quote!(&#this.__factory_core_factory_scope.platform().#ident),
        Storage::Arc => quote!(&*#this.__factory_core_factory_scope.platform().#ident),
    }
}

/// Emits the impl that reports an agent that requests a type without one of its names.
fn emit_name_choice(fields: &[&PlatformField], factory: &Factory) -> TokenStream {
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
    quote_spanned! {span=>
        #[doc(hidden)]
        impl<'user #(, #params)*, __Agent: ?::core::marker::Sized> #codegen::ProvidesShared<'user, #ty, __Agent> for #factory_ty
        #bounds #keyword
            #names: #codegen::NamesSharedComponent<'user, #ty, __Agent>,
        {
            fn provide(&self) -> #borrowed { #codegen::unreachable_after_error() }
        }
    }
}

pub(crate) fn emit_scoped(factory: &Factory) -> TokenStream {
    let components = factory.scoped.iter().map(|entry| emit_scoped_component(entry, factory));
    std::iter::once(emit_makings(factory)).chain(components).collect()
}

/// Emits the function that lists who makes each scoped component, for a thread that has to wait for one.
fn emit_makings(factory: &Factory) -> TokenStream {
    if factory.scoped.is_empty() || factory.emission == Emission::Outline {
        return TokenStream::new();
    }
    let span = factory.head.ident.span();
    let (params, bounds, factory_ty) = (factory.params(), factory.bounds(), factory.ty(span));
    let (codegen, count) = (factory.paths.codegen_at(span), factory.scoped.len());
    let slots = factory.scoped.iter().map(Entry::slot);
    quote_spanned! {span=>
        impl<'user #(, #params)*> #factory_ty #bounds {
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
