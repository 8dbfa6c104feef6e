//! Emits the item with a warning, or an item in its place that compiles only while it is not used.

mod alias;
mod function;
mod ty;

use super::model::{Instead, Kind, Singleton, Stage};
use crate::kit::{facts::Facts, paths::Paths, syntax::attributes::select_attrs};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Attribute, LitStr};

/// Emits the item as its stage demands. Under [`Facts::Reported`] each use is a warning, so that all uses are seen. What a
/// denied item needs from the code around it is the same in both, or rustc would call unused what `cargo factory` needs.
pub(super) fn emit_singleton(singleton: Singleton, item: &TokenStream, facts: Facts) -> TokenStream {
    let Singleton { paths, name, attrs, kind, instead: Instead::Given(instead), stage } = singleton else {
        return item.clone();
    };
    let note = note(&instead);
    let (conditions, lints) = (select_attrs(&attrs, &["cfg"]), select_attrs(&attrs, &["allow"]));
    let (doc, conditions, bound) = (emit_doc(&attrs, &instead), quote!(#(#conditions)*), emit_bound(&paths, &instead));
    let kept = quote!(#doc #conditions #(#lints)*);
    match kind {
        _ if !matches!(stage, Stage::Deny(_)) => quote!(#[deprecated(note = #note)] #item),
        Kind::Function(function) if facts == Facts::Reported => {
            function::emit_signature(&name, &function, &paths, &quote!(#[deprecated(note = #note)] #kept))
        }
        _ if facts == Facts::Reported => quote!(#[deprecated(note = #note)] #item),
        Kind::Function(function) => function::emit_function(&name, &function, &paths, &kept, &bound),
        Kind::Type(ty) => ty::emit_type(*ty, instead.span(), &paths, &doc),
        Kind::Alias(alias) => alias::emit_alias(&name, &alias, &doc, &conditions, &bound),
        Kind::Declaration | Kind::Value(_) => item.clone(),
    }
}

/// Returns the note of the deprecation. Tools read the replacement back from it, so its form does not change.
fn note(instead: &LitStr) -> String {
    format!("a_deprecated_singleton_names_its_replacement: replace with `{}`", instead.value())
}

/// Emits documentation that names the replacement, before that of the item.
fn emit_doc(attrs: &[Attribute], instead: &LitStr) -> TokenStream {
    let replaced = format!("Replaced by `{}`: a use of this does not compile.", instead.value());
    let written = select_attrs(attrs, &["doc"]);
    let separator = (!written.is_empty()).then(|| quote!(#[doc = ""]));
    quote!(#[doc = #replaced] #separator #(#written)*)
}

/// Emits a bound that no type satisfies, with the span of `instead`: where rustc reports the bound, it shows the
/// replacement. The lifetime keeps rustc from checking the bound where it is written: rust-lang/rust#48214.
fn emit_bound(paths: &Paths, instead: &LitStr) -> TokenStream {
    let (span, codegen) = (instead.span(), paths.codegen_at(instead.span()));
    quote_spanned!(span=> #codegen::DeprecatedSingleton: #codegen::StillAvailable<'__factory_core_scope>)
}
