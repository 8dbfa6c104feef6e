//! The code that each source contributes to the wiring of its agent.

use super::Source;
use crate::kit::{display::format_tokens, paths::Paths, types::request_data::name_value};
use crate::user_scoped::model::field::Field;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Index, spanned::Spanned};

/// The variables of the generated function. All have the hygiene of this macro, so that the user's expressions cannot
/// refer to them, and so that it makes no difference which tokens of the struct come from a `macro_rules!`.
pub(crate) struct Locals {
    pub(crate) factory: Ident,
    pub(crate) scope: Ident,
    pub(crate) params: Ident,
}

impl Locals {
    pub(crate) fn new() -> Self {
        let local = |name| format_ident!("__factory_core_{name}", span = Span::mixed_site());
        Self { factory: local("factory"), scope: local("scope"), params: local("params") }
    }
}

/// A bound that the source requires.
pub(crate) enum Bound {
    /// A trait of the factory.
    Factory(TokenStream),
    /// A predicate on the type of the field.
    Field(TokenStream),
}

/// Returns the bound that the source requires, with the span of the field: rustc shows it if the factory does not
/// satisfy it.
pub(crate) fn emit_bound(field: &Field<'_>, paths: &Paths) -> Option<Bound> {
    let (span, ty) = (field.ident.span(), field.component());
    let codegen = paths.codegen_at(span);
    match field.source {
        Source::Shared => Some(Bound::Factory(match field.argument {
            None => quote_spanned!(span=> #codegen::ProvidesShared<'user, #ty, Self>),
            Some(name) => quote_spanned!(span=> #codegen::ProvidesSharedNamed<'user, #ty, Self, #name>),
        })),
        Source::Request => Some(Bound::Factory(match field.argument {
            None => quote_spanned!(span=> #codegen::ProvidesRequest<'user, #ty, Self>),
            Some(name) => quote_spanned!(span=> #codegen::ProvidesRequestNamed<'user, #ty, Self, #name>),
        })),
        Source::Scoped => Some(Bound::Factory(quote_spanned!(span=> #codegen::ProvidesScoped<'user, #ty, Self>))),
        Source::Agent => Some(Bound::Field(quote_spanned!(span=> #ty: #codegen::BuildFrom<'user, __Factory, ()>))),
        Source::Scope | Source::Param | Source::Init | Source::Default => None,
    }
}

/// Returns the values of the fields in their order. `__Factory` is the type of the factory.
pub(crate) fn emit_values(fields: &[Field<'_>], paths: &Paths, locals: &Locals) -> Vec<TokenStream> {
    let mut param_indices = 0..;
    fields.iter().map(|field| emit_value(field, paths, locals, &mut param_indices)).collect()
}

fn emit_value(
    field: &Field<'_>,
    paths: &Paths,
    Locals { factory, scope, params }: &Locals,
    param_indices: &mut impl Iterator<Item = usize>,
) -> TokenStream {
    let (span, ty) = (field.ident.span(), field.component());
    let codegen = paths.codegen_at(span);
    match field.source {
        Source::Scope => {
            let mut scope = scope.clone();
            scope.set_span(scope.span().located_at(ty.span()));
            scope.into_token_stream()
        }
        Source::Shared => match field.argument {
            None => quote_spanned!(span=> #factory.provide()),
            Some(name) => {
                let provider = quote_spanned!(span=> #codegen::ProvidesSharedNamed<'user, #ty, Self, #name>);
                quote_spanned!(span=> <__Factory as #provider>::provide_named(#factory))
            }
        },
        Source::Request => match field.argument {
            None => quote_spanned!(span=> #factory.provide_request()),
            Some(name) => {
                let provider = quote_spanned!(span=> #codegen::ProvidesRequestNamed<'user, #ty, Self, #name>);
                quote_spanned!(span=> <__Factory as #provider>::provide_request_named(#factory))
            }
        },
        Source::Scoped => quote_spanned!(span=> #factory.keep_for()),
        Source::Agent => {
            quote_spanned!(span=> <#ty as #codegen::BuildFrom<'user, __Factory, ()>>::build(#factory, #scope, ()))
        }
        Source::Param => {
            let index = Index::from(param_indices.next().unwrap_or_default());
            quote!(#params.#index)
        }
        Source::Init => field.argument.cloned().unwrap_or_default(),
        Source::Default => {
            let codegen = paths.codegen_at(ty.span());
            quote_spanned!(ty.span()=> #codegen::DefaultForField::default_for_field())
        }
    }
}

/// Returns what the checks for cycles and for unused request data follow: a component by its identity, because the factory keeps it; an agent with
/// its own edges, because it is a part of this one. In a static they do not depend on the factory.
pub(crate) fn emit_edge_target(field: &Field<'_>, paths: &Paths, is_static: bool) -> Option<TokenStream> {
    let (codegen, ty) = (&paths.codegen, field.component());
    match field.source {
        Source::Scoped => Some(quote!(#codegen::EdgeTarget::Scoped(<#ty as #codegen::DependencyMeta<'user>>::PATH))),
        Source::Agent if is_static => Some(quote! {
            #codegen::EdgeTarget::Agent(<#codegen::EdgeProbe<'user, #ty>>::PATH, <#codegen::EdgeProbe<'user, #ty>>::EDGES)
        }),
        Source::Agent => Some(quote! {
            #codegen::EdgeTarget::Agent(
                <#ty as #codegen::DependencyMeta<'user>>::PATH,
                <#ty as #codegen::BuildFrom<'user, __Factory, ()>>::EDGES,
            )
        }),
        Source::Request => {
            let value = name_value(ty, field.argument);
            Some(quote!(#codegen::EdgeTarget::Request(#value)))
        }
        Source::Scope | Source::Shared | Source::Param | Source::Init | Source::Default => None,
    }
}

/// Returns the line of the wiring diagram. The first word is the section of the factory that lists the component.
pub(crate) fn format_diagram_line(field: &Field<'_>) -> Option<String> {
    let ty = || format_tokens(field.component());
    match field.source {
        Source::Shared => Some(format_named_line("shared", field)),
        Source::Request => Some(format_named_line("request", field)),
        Source::Scoped => Some(format!("scoped {}", ty())),
        Source::Agent => Some(format!("agent {}", ty())),
        Source::Scope | Source::Param | Source::Init | Source::Default => None,
    }
}

fn format_named_line(section: &str, field: &Field<'_>) -> String {
    let ty = format_tokens(field.component());
    match field.argument {
        None => format!("{section} {ty}"),
        Some(name) => format!("{section} {ty} as {}", format_tokens(name)),
    }
}
