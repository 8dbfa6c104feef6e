//! The types, calls and checks that build an entry.

use crate::agent_factory::model::{
    entry::Entry,
    factory::{Emission, Factory},
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

/// Returns the `self` of a generated method. It has one span, although the tokens of a method may come from several
/// places of a `macro_rules!`.
pub(super) fn self_ident() -> Ident {
    Ident::new("self", Span::call_site())
}

/// Emits `<Memory<'user> as BuildFrom<…>>`, for a component that is built without parameters.
///
/// All tokens have the span of the entry, as they do wherever the output mentions the type. Rustc reports a missing
/// dependency once for each span.
pub(super) fn emit_component_builder(entry: &Entry, factory: &Factory) -> TokenStream {
    let codegen = factory.paths.codegen_at(entry.span);
    let ty = &entry.aliased;
    let factory_ty = factory.ty(entry.span);
    quote_spanned!(entry.span=> <#ty as #codegen::BuildFrom<'user, #factory_ty, ()>>)
}

/// Emits the type of an entry as its signature names it, for a path to `BuildFrom`. A type that is not an agent has no
/// signature, so that rustc does not report further bounds that it does not satisfy.
pub(super) fn emit_resolved_agent(entry: &Entry, factory: &Factory) -> TokenStream {
    let (codegen, ty) = (factory.paths.codegen_at(entry.span), &entry.aliased);
    let signature = quote_spanned!(entry.span=> <#ty as #codegen::AgentMeta<'user>>::Signature);
    quote_spanned!(entry.span=> <#signature as #codegen::AgentSignatureParts>::Agent)
}

/// Emits the comparison of the names of the entry's parameters with the expected ones. There is nothing to compare
/// without parameters, or after an error.
pub(super) fn emit_parameter_comparison(
    entry: &Entry,
    factory: &Factory,
    expected: &TokenStream,
) -> Option<TokenStream> {
    if entry.params.is_empty() || factory.emission == Emission::Outline {
        return None;
    }
    let codegen = factory.paths.codegen_at(entry.span);
    let agent = entry.base_name().map(ToString::to_string).unwrap_or_default();
    let written = entry.param_names().map(|name| name.unraw().to_string());
    Some(quote_spanned!(entry.span=> #codegen::parameters_match(#agent, #expected, &[#(#written,)*])))
}

/// Emits a body that is never run, because the program has an error.
pub(super) fn emit_unreachable_body(entry: &Entry, factory: &Factory) -> TokenStream {
    let (codegen, names) = (&factory.paths.codegen, entry.param_names());
    let used = (!entry.params.is_empty()).then(|| quote!(let _ = (#(#names,)*);));
    quote!(#used #codegen::unreachable_after_error())
}
