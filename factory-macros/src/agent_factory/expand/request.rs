//! The struct of the request data, and the checks on it.

use crate::{
    agent_factory::model::{
        entry::Entry,
        factory::{Emission, Factory},
        field::PlatformField,
        request::Request,
    },
    kit::{
        checks::{
            bounds::{emit_bound_check, wrap_checks},
            fallback::emit_fallback_import,
        },
        docs::emit_default_doc,
        syntax::{attributes::has_name, tokens::mentions},
        types::{request_data::name_value, shapes::is_type_param},
    },
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Attribute, Meta, ext::IdentExt};

/// Emits a plain struct, with the fields as the user wrote them.
pub(super) fn emit_request(factory: &Factory) -> TokenStream {
    let Some(request) = &factory.request else { return TokenStream::new() };
    let Request { attrs, ident, fields } = request;
    let (vis, generics) = (&factory.platform.vis, request.generics(&factory.generics));
    let where_clause = &generics.where_clause;
    let doc = format!("The data of one request, which a scope of [`{}`] is opened with.", factory.platform.ident);
    let doc = emit_default_doc(attrs, &doc);
    // A derive or another macro on the struct has to see the types as they are written.
    let is_plain = attrs.iter().all(|attr| attr.path().is_ident("doc"));
    let fields = fields.iter().map(|field| {
        let PlatformField { attrs, vis, ident, .. } = field;
        let stored = if is_plain { field.stored_type() } else { field.written_stored_type() };
        quote!(#(#attrs)* #vis #ident: #stored,)
    });
    quote! {
        #doc
        #(#attrs)*
        #vis struct #ident #generics #where_clause { #(#fields)* }
    }
}

pub(super) fn emit_checks(factory: &Factory) -> TokenStream {
    if factory.emission == Emission::Outline {
        return TokenStream::new();
    }
    let (types, uses) = (emit_type_checks(factory), emit_use_checks(factory));
    quote!(#types #uses)
}

/// Emits the check that threads may share each value. The platform's own checks suffice for a type parameter.
fn emit_type_checks(factory: &Factory) -> TokenStream {
    let Some(request) = &factory.request else { return TokenStream::new() };
    let (name, generics) = (&request.ident, &factory.generics);
    let codegen = factory.paths.codegen_at(name.span());
    let bound = quote_spanned!(name.span()=> T: #codegen::RequestData);
    let checked = request.fields.iter().filter(|field| !is_type_param(&field.ty, generics));
    let types: Vec<_> = checked.map(PlatformField::stored_type).collect();
    wrap_checks(None, &emit_bound_check("requests_move_between_threads", &bound, name, generics, &types))
}

/// Emits a warning for each value that no agent requests: the use of a constant that is deprecated then. What a generic
/// entry requests depends on the platform.
fn emit_use_checks(factory: &Factory) -> TokenStream {
    let fields = factory.request_fields();
    let uses: Vec<_> = fields.iter().enumerate().filter_map(|(index, field)| emit_use(index, field)).collect();
    if uses.is_empty() || factory.entries().any(|entry| entry.is_generic) {
        return TokenStream::new();
    }
    let (codegen, count) = (&factory.paths.codegen, fields.len());
    let import = emit_fallback_import(&factory.paths, "EntryEdgesProbeFallback");
    let values = fields.iter().map(|field| name_value(&field.ty, field.name.as_ref().map(|name| &name.ty)));
    let edges = factory.entries().map(|entry| emit_edges(entry, factory));
    let constants: Vec<_> = fields.iter().map(constant_name).collect();
    let notes = fields.iter().map(|field| format_note(field, factory));
    quote! {
        const _: () = {
            #import
            const fn __factory_core_requested<'user>() -> [::core::primitive::bool; #count] {
                #codegen::find_requested(&[#(#values,)*], &[#(#edges,)*])
            }
            const __FACTORY_CORE_REQUESTED: [::core::primitive::bool; #count] = __factory_core_requested();
            struct request<const IS_REQUESTED: ::core::primitive::bool>;
            impl request<true> { #(const #constants: () = ();)* }
            impl request<false> { #(#[deprecated(note = #notes)] const #constants: () = ();)* }
            #(#uses)*
        };
    }
}

/// Emits the use of the constant, with the span of the entry.
fn emit_use(index: usize, field: &PlatformField) -> Option<TokenStream> {
    let name = &field.ident;
    let use_of_entry = quote!(let _ = request::<{ __FACTORY_CORE_REQUESTED[#index] }>::#name;);
    (!field.attrs.iter().any(allows_dead_code)).then_some(use_of_entry)
}

fn emit_edges(entry: &Entry, factory: &Factory) -> TokenStream {
    let (codegen, ty) = (factory.paths.codegen_at(entry.span), &entry.aliased);
    quote_spanned!(entry.span=> <#codegen::EntryEdgesProbe<'user, #ty>>::EDGES)
}

/// Returns the name of the entry as one of the macro's own, to which the user's lints do not apply.
fn constant_name(field: &PlatformField) -> Ident {
    let mut name = field.ident.clone();
    name.set_span(Span::call_site());
    name
}

fn format_note(field: &PlatformField, factory: &Factory) -> String {
    let (name, factory) = (field.ident.unraw(), factory.head.ident.unraw());
    format!("no agent of `{factory}` requests `{name}`; remove it, or write `#[allow(dead_code)]` before it")
}

fn allows_dead_code(attr: &Attribute) -> bool {
    let Meta::List(list) = &attr.meta else { return false };
    has_name(attr, &["allow"]) && mentions(&list.tokens, &format_ident!("dead_code"))
}
