//! The code that each source contributes to the wiring of its agent.

use super::Source;
use crate::kit::{
    display::format_tokens, paths::Paths, spans::without_lints, syntax::generics::mentions_param,
    types::request_data::name_value,
};
use crate::user_scoped::model::field::Field;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use std::ops::RangeFrom;
use syn::{Generics, Index, ext::IdentExt, spanned::Spanned};

/// The parts of an agent that the code for each field depends on.
pub(crate) struct Wiring<'a> {
    pub(crate) paths: &'a Paths,
    pub(crate) generics: &'a Generics,
    pub(crate) locals: Locals,
}

impl<'a> Wiring<'a> {
    pub(crate) fn new(paths: &'a Paths, generics: &'a Generics) -> Self {
        Self { paths, generics, locals: Locals::new() }
    }
}

/// The variables of the generated function. All have the hygiene of this macro, so that the user's expressions cannot
/// refer to them, and so that it makes no difference which tokens of the struct come from a `macro_rules!`.
pub(crate) struct Locals {
    pub(crate) factory: Ident,
    pub(crate) scope: Ident,
    pub(crate) params: Ident,
    /// The values for the parameters of the agents in this one, a tuple for each.
    pub(crate) values: Ident,
}

impl Locals {
    fn new() -> Self {
        let local = |name| format_ident!("__factory_core_{name}", span = Span::mixed_site());
        Self { factory: local("factory"), scope: local("scope"), params: local("params"), values: local("values") }
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
pub(crate) fn emit_bound(field: &Field<'_>, wiring: &Wiring<'_>) -> Option<Bound> {
    let (span, ty) = (field.ident.span(), field.component());
    let codegen = wiring.paths.codegen_at(span);
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
        Source::Agent => {
            let params = emit_params_type(field, wiring);
            Some(Bound::Field(quote_spanned!(span=> #ty: #codegen::BuildFrom<'user, __Factory, #params>)))
        }
        Source::Scope | Source::Param | Source::Init | Source::Default => None,
    }
}

/// Returns the values of the fields in their order. `__Factory` is the type of the factory.
pub(crate) fn emit_values(fields: &[Field<'_>], wiring: &Wiring<'_>) -> Vec<TokenStream> {
    let mut indices = Indices { params: 0.., values: 0.. };
    fields.iter().map(|field| emit_value(field, wiring, &mut indices)).collect()
}

/// The indices of the next parameter and of the next agent with values.
struct Indices {
    params: RangeFrom<usize>,
    values: RangeFrom<usize>,
}

/// Returns the next index.
fn take_index(indices: &mut RangeFrom<usize>) -> Index {
    Index::from(indices.next().unwrap_or_default())
}

fn emit_value(field: &Field<'_>, wiring: &Wiring<'_>, indices: &mut Indices) -> TokenStream {
    let Wiring { paths, locals: Locals { factory, scope, params, values }, .. } = wiring;
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
            let given = emit_params_type(field, wiring);
            let index = (!field.values.is_empty()).then(|| take_index(&mut indices.values));
            let values = index.map_or_else(|| quote!(()), |index| quote!(#values.#index));
            quote_spanned!(span=> <#ty as #codegen::BuildFrom<'user, __Factory, #given>>::build(#factory, #scope, #values))
        }
        Source::Param => {
            let index = take_index(&mut indices.params);
            quote!(#params.#index)
        }
        Source::Init => field.argument.cloned().unwrap_or_default(),
        Source::Default => {
            let codegen = paths.codegen_at(ty.span());
            quote_spanned!(ty.span()=> #codegen::DefaultForField::default_for_field())
        }
    }
}

/// Emits the type of the parameters that an agent in this one is built from.
pub(crate) fn emit_params_type(field: &Field<'_>, Wiring { paths, generics, .. }: &Wiring<'_>) -> TokenStream {
    let span = field.ident.span();
    if field.values.is_empty() {
        return quote_spanned!(span=> ());
    }
    if mentions_param(field.ty, generics) {
        return emit_values_type(field, paths, &quote!(true));
    }
    let alias = values_alias(field);
    quote_spanned!(span=> #alias<'user>)
}

/// Emits the type of the parameters of an agent, which depends on the check of their names.
pub(crate) fn emit_values_type(field: &Field<'_>, paths: &Paths, names_match: &TokenStream) -> TokenStream {
    let (codegen, ty) = (paths.codegen_at(field.ident.span()), field.ty);
    quote_spanned!(field.ident.span()=> <#ty as #codegen::TakesValues<'user, { #names_match }>>::Params)
}

/// Returns the name of the alias of that type, so that the names are checked once. The user's lints do not apply to it.
pub(crate) fn values_alias(field: &Field<'_>) -> Ident {
    let span = without_lints(field.ident.span());
    format_ident!("__factory_core_parameters_of_{}", field.ident.unraw(), span = span)
}

/// Returns what the checks for cycles and for unused request data follow: a component by its identity, because the
/// factory keeps it; an agent with its own edges, because it is a part of this one. In a static they do not depend on the
/// factory.
pub(crate) fn emit_edge_target(field: &Field<'_>, wiring: &Wiring<'_>, is_static: bool) -> Option<TokenStream> {
    let (codegen, ty) = (&wiring.paths.codegen, field.component());
    match field.source {
        Source::Scoped => Some(quote!(#codegen::EdgeTarget::Scoped(<#ty as #codegen::DependencyMeta<'user>>::PATH))),
        Source::Agent if is_static => {
            let probe = if field.values.is_empty() { quote!(EdgeProbe) } else { quote!(ValuesEdgeProbe) };
            let probe = quote!(<#codegen::#probe<'user, #ty>>);
            Some(quote!(#codegen::EdgeTarget::Agent(#probe::PATH, #probe::EDGES)))
        }
        Source::Agent => {
            let params = emit_params_type(field, wiring);
            Some(quote! {
                #codegen::EdgeTarget::Agent(
                    <#ty as #codegen::DependencyMeta<'user>>::PATH,
                    <#ty as #codegen::BuildFrom<'user, __Factory, #params>>::EDGES,
                )
            })
        }
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
