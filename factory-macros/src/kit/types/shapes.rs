//! Recognition of types by their shape.

use crate::kit::syntax::tokens::is_one_of;
use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{GenericArgument, Generics, Lifetime, PathArguments, PathSegment, Type, ext::IdentExt};

/// Returns the type without the parentheses and invisible groups around it. A `macro_rules!` passes a `$ty:ty` in an
/// invisible group.
pub(crate) fn peel_groups(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => peel_groups(&group.elem),
        Type::Paren(paren) => peel_groups(&paren.elem),
        ty => ty,
    }
}

/// Returns the `T` of a `&T`. A missing lifetime is left for rustc to report.
pub(crate) fn peel_shared_reference(ty: &Type) -> Option<&Type> {
    match peel_groups(ty) {
        Type::Reference(reference) if reference.mutability.is_none() => Some(&reference.elem),
        _ => None,
    }
}

/// Returns the `T` of an `Arc<T>`.
pub(crate) fn peel_arc(ty: &Type) -> Option<&Type> {
    peel_named(ty, &["Arc"])
}

/// Returns the `T` of an `Arc<T>`, `Box<T>`, `Option<T>`, `Rc<T>`, `Vec<T>` or `Weak<T>`.
pub(crate) fn peel_wrapper(ty: &Type) -> Option<&Type> {
    peel_named(ty, &["Arc", "Box", "Option", "Rc", "Vec", "Weak"])
}

fn peel_named<'a>(ty: &'a Type, names: &[&str]) -> Option<&'a Type> {
    let last = last_segment(ty).filter(|last| is_one_of(&last.ident, names))?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(GenericArgument::Type(ty)) => Some(ty),
        _ => None,
    }
}

/// Returns the type without all references and wrappers around it.
pub(crate) fn peel_all(ty: &Type) -> &Type {
    match peel_groups(ty) {
        Type::Reference(reference) => peel_all(&reference.elem),
        ty => peel_wrapper(ty).map_or(ty, peel_all),
    }
}

/// Returns the last segment of the path of a type.
pub(crate) fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match peel_groups(ty) {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

/// Returns the last segment of the path of a type.
pub(crate) fn last_segment_mut(ty: &mut Type) -> Option<&mut PathSegment> {
    match ty {
        Type::Group(group) => last_segment_mut(&mut group.elem),
        Type::Paren(paren) => last_segment_mut(&mut paren.elem),
        Type::Path(path) => path.path.segments.last_mut(),
        _ => None,
    }
}

/// Returns whether the last segment of the path of a type is this name.
pub(crate) fn ends_with_name(ty: &Type, name: &str) -> bool {
    last_segment(ty).is_some_and(|last| last.ident == name)
}

/// Returns the lifetime that is the first generic argument of a type.
pub(crate) fn first_lifetime(segment: &PathSegment) -> Option<&Lifetime> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Lifetime(lifetime) => Some(lifetime),
        _ => None,
    }
}

/// Returns the types among the generic arguments.
pub(crate) fn type_arguments(arguments: &PathArguments) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return Vec::new() };
    let mut types = Vec::new();
    for argument in &arguments.args {
        if let GenericArgument::Type(ty) = argument {
            types.push(ty);
        }
    }
    types
}

/// Returns whether the type can name a component: a path that ends in a name with an uppercase first letter.
pub(crate) fn is_component_name(ty: &Type) -> bool {
    let Type::Path(path) = peel_groups(ty) else { return false };
    let last = path.path.segments.last().map(|last| last.ident.unraw().to_string());
    path.qself.is_none() && last.is_some_and(|last| !last.starts_with(char::is_lowercase))
}

/// Returns whether the type is a type parameter. Compares tokens, because generated types are not parsed.
pub(crate) fn is_type_param(ty: &Type, generics: &Generics) -> bool {
    let mut tokens = peel_groups(ty).to_token_stream().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), None) => generics.type_params().any(|param| param.ident == name),
        _ => false,
    }
}
