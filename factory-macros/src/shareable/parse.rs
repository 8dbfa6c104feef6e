//! Parses the type, its attestations and the option `#[shareable(crate = path)]`.

use super::model::{Component, Field, Misplaced};
use crate::kit::deprecation::is_deprecated;
use crate::kit::{
    arguments::{AcceptedArguments, Arguments, ValueKind},
    attestation::{SharingProof, take_attestation},
    checks::fields::Shape,
    errors::Errors,
    paths::Paths,
    syntax::{
        attributes::take_attrs,
        generics::mentions_name,
        tokens::{is_word, map_tokens, mentions},
    },
};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Member, Path, Type, TypeParamBound, Variant};

const OPTION: &str = "shareable";
const ACCEPTED: AcceptedArguments =
    AcceptedArguments { attribute: "`#[shareable]`", keys: &[("crate", ValueKind::Path)] };

/// Parses the item. Returns `None` for what is not a struct, an enum or a union.
pub(super) fn parse_component(item: TokenStream, errors: &mut Errors) -> Option<Component> {
    let mut item: DeriveInput = errors.handle(syn::parse2(item))?;
    let mut misplaced = Vec::new();
    let paths = Paths::new(parse_root(&mut item.attrs, &mut misplaced, errors));
    find_misplaced(&mut item, &mut misplaced);
    name_self(&mut item, errors);
    let is_deprecated =
        is_deprecated(&item.attrs) || fields(&mut item.data).iter().any(|field| is_deprecated(&field.attrs));
    let shapes = shapes(&item);
    let fields = parse_fields(&mut item.data, errors);
    let DeriveInput { ident, mut generics, data, .. } = item;
    bound_params(&mut generics, &fields, &paths);
    let union_token = if let Data::Union(data) = data { Some(data.union_token) } else { None };
    Some(Component { paths, ident, is_deprecated, generics, fields, shapes, union_token, misplaced })
}

/// Parses `#[shareable(crate = path)]`.
fn parse_root(attrs: &mut Vec<Attribute>, misplaced: &mut Vec<Misplaced>, errors: &mut Errors) -> Option<Path> {
    let mut options = take_attrs(attrs, &[OPTION]).into_iter();
    let option = options.next();
    misplaced.extend(options.map(Misplaced::SecondOption));
    let option = option?;
    let mut arguments = option
        .meta
        .require_list()
        .map_or_else(|_| Arguments::default(), |list| ACCEPTED.parse(list.tokens.clone(), errors));
    let root = arguments.take_path("crate");
    if root.is_none() && !arguments.may_be_misspelled("crate") {
        errors.push(&option, "`#[shareable]` names the crate; write `#[shareable(crate = path)]`");
    }
    root
}

/// Finds attributes that are written on the wrong part of the type.
fn find_misplaced(item: &mut DeriveInput, misplaced: &mut Vec<Misplaced>) {
    let mut on_variants = Vec::new();
    if let Data::Enum(data) = &mut item.data {
        for variant in &mut data.variants {
            on_variants.append(&mut variant.attrs);
        }
    }
    let attestations = [take_attrs(&mut item.attrs, &["attest"]), take_attrs(&mut on_variants, &["attest"])];
    misplaced.extend(attestations.into_iter().flatten().map(Misplaced::Attestation));
    let on_fields = fields(&mut item.data).into_iter().flat_map(|field| take_attrs(&mut field.attrs, &[OPTION]));
    misplaced.extend(on_fields.map(Misplaced::Option));
    misplaced.extend(take_attrs(&mut on_variants, &[OPTION]).into_iter().map(Misplaced::Option));
}

fn parse_fields(data: &mut Data, errors: &mut Errors) -> Vec<Field> {
    let mut parsed = Vec::new();
    for field in fields(data) {
        let ty = std::mem::replace(&mut field.ty, Type::Verbatim(TokenStream::new()));
        parsed.push(Field { ty, proof: take_attestation(&mut field.attrs, errors) });
    }
    parsed
}

/// Returns the fields of the struct, or of all variants of the enum.
fn fields(data: &mut Data) -> Vec<&mut syn::Field> {
    let mut fields = Vec::new();
    match data {
        Data::Struct(data) => fields.extend(&mut data.fields),
        Data::Enum(data) => {
            for variant in &mut data.variants {
                fields.extend(&mut variant.fields);
            }
        }
        Data::Union(_) => {}
    }
    fields
}

fn shapes(item: &DeriveInput) -> Vec<Shape> {
    let name = &item.ident;
    let mut shapes = Vec::new();
    match &item.data {
        Data::Struct(data) => shapes.push((name.to_token_stream(), members(&data.fields))),
        Data::Enum(data) => {
            for Variant { ident, fields, .. } in &data.variants {
                shapes.push((quote!(#name::#ident), members(fields)));
            }
        }
        Data::Union(_) => {}
    }
    shapes
}

fn members(fields: &Fields) -> Vec<(Member, TokenStream)> {
    fields.members().zip(fields).map(|(name, field)| (name, field.ty.to_token_stream())).collect()
}

/// Adds the bound of each type parameter. One that occurs in attested fields only needs what an attested field needs.
fn bound_params(generics: &mut Generics, fields: &[Field], Paths { root, .. }: &Paths) {
    for param in generics.type_params_mut() {
        let is_checked = |field: &Field| field.proof == SharingProof::Checked && mentions_name(&field.ty, &param.ident);
        if !fields.iter().any(is_checked) {
            let sendable = quote!(::core::marker::Send + ::core::marker::Sync + 'static);
            param.bounds.push(TypeParamBound::Verbatim(sendable));
        } else if !param.bounds.iter().any(is_shareable) {
            // Clippy would report a bound that is written twice.
            param.bounds.push(TypeParamBound::Verbatim(quote!(#root::Shareable)));
        }
    }
}

/// Replaces `Self` in the types of the fields, because the checks are outside of the type.
fn name_self(item: &mut DeriveInput, errors: &mut Errors) {
    let (name, (_, arguments, _)) = (&item.ident, item.generics.split_for_impl());
    let (keyword, named) = (format_ident!("Self"), quote!(#name #arguments));
    for field in fields(&mut item.data) {
        if mentions(&field.ty, &keyword) {
            let tokens = map_tokens(field.ty.to_token_stream(), &mut |_, rest| {
                is_word(&rest[0], "Self").then(|| (1, move_tokens(&named, rest[0].span())))
            });
            if let Some(ty) = errors.handle(syn::parse2(tokens)) {
                field.ty = ty;
            }
        }
    }
}

/// Returns the tokens at another place of the source. Their names keep their meaning.
fn move_tokens(tokens: &TokenStream, place: Span) -> TokenStream {
    let mut moved = TokenStream::new();
    for mut token in tokens.clone() {
        token.set_span(token.span().located_at(place));
        moved.extend([token]);
    }
    moved
}

/// Returns whether the bound is `Shareable`, by any path.
fn is_shareable(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::Trait(bound) if bound.path.segments.last().is_some_and(|last| last.ident == "Shareable"))
}
