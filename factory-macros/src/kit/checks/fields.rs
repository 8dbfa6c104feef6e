//! The check that no attribute macro has changed the fields of a type.

use crate::kit::paths::Paths;
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::{Generics, Ident, Member, spanned::Spanned};

/// A struct or a variant: its path, and its fields with their types.
pub(crate) type Shape = (TokenStream, Vec<(Member, TokenStream)>);

/// Emits a check that the fields still have the types that the macro has seen. An attribute macro that is expanded
/// later may have replaced them.
///
/// A bound compares the types, because rustc would coerce a reference to a type that dereferences to the expected one.
pub(crate) fn emit_fields_check(name: &Ident, generics: &Generics, paths: &Paths, shapes: &[Shape]) -> TokenStream {
    if shapes.is_empty() {
        return TokenStream::new();
    }
    let (parameters, ty, predicates) = generics.split_for_impl();
    let arms = shapes.iter().map(|shape| emit_arm(shape, paths));
    quote! {
        #[allow(dead_code, clippy::match_single_binding, clippy::extra_unused_type_parameters, reason = "for the compiler to check, not to run")]
        const _: () = {
            fn __factory_core_unchanged #parameters (__factory_core_value: &#name #ty) #predicates {
                match __factory_core_value { #(#arms)* }
            }
        };
    }
}

fn emit_arm((path, members): &Shape, paths: &Paths) -> TokenStream {
    let (mut bindings, mut checks) = (TokenStream::new(), TokenStream::new());
    for (index, (name, ty)) in members.iter().enumerate() {
        let (field, codegen) = (format_ident!("__factory_core_{index}"), paths.codegen_at(ty.span()));
        bindings.extend(quote!(#name: #field,));
        checks.extend(quote_spanned!(ty.span()=> #codegen::assert_field_unchanged::<#ty, _>(#field);));
    }
    quote!(#path { #bindings } => { #checks })
}
