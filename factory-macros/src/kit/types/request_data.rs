//! The names by which two macros compare request data.

use super::shapes::{last_segment, peel_groups};
use crate::kit::display::format_tokens;
use quote::ToTokens;
use syn::{Type, TypeParamBound, ext::IdentExt};

/// Returns the text by which a request for a value is compared with the entries of `request`: the last name of its type
/// and the name of the value. The path before it and the arguments after it may be written in several ways.
pub(crate) fn name_value(ty: &Type, name: Option<&impl ToTokens>) -> String {
    let ty = last_name(ty);
    name.map_or_else(|| ty.clone(), |name| format!("{ty} as {}", last_word(name)))
}

/// Returns the last name of a type, or of the first trait of a trait object.
pub(crate) fn last_name(ty: &Type) -> String {
    let last = match peel_groups(ty) {
        Type::TraitObject(object) => object.bounds.iter().find_map(|bound| match bound {
            TypeParamBound::Trait(bound) => bound.path.segments.last(),
            _ => None,
        }),
        ty => last_segment(ty),
    };
    last.map_or_else(|| format_tokens(ty), |last| last.ident.unraw().to_string())
}

fn last_word(name: &impl ToTokens) -> String {
    syn::parse2(name.to_token_stream()).map_or_else(|_| format_tokens(name), |ty: Type| last_name(&ty))
}
