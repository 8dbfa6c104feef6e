//! The form of the type that a source requires.

use super::Source;
use crate::kit::{
    display::format_tokens,
    types::{
        lifetimes::mentions_lifetime,
        shapes::{ends_with_name, peel_all, peel_arc, peel_groups, peel_shared_reference, peel_wrapper},
    },
};
use syn::Type;

/// The form of a type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `UserScope<'user>`
    Scope,
    /// `&'user T`
    Reference,
    /// `Arc<T<'user>>`
    Arc,
    /// `T<'user>`, without a wrapper around it.
    Agent,
    Any,
}

impl Source {
    pub(crate) const fn required_form(self) -> Form {
        match self {
            Self::Scope => Form::Scope,
            Self::Shared | Self::Request => Form::Reference,
            Self::Scoped => Form::Arc,
            Self::Agent => Form::Agent,
            Self::Param | Self::Init | Self::Default => Form::Any,
        }
    }
}

impl Form {
    /// Returns whether the type has this form, or may have it, as a macro call may.
    pub(crate) fn fits(self, ty: &Type) -> bool {
        match self {
            Self::Scope => is_scope(ty),
            Self::Reference => peel_user_reference(ty).is_some(),
            Self::Arc => peel_arc(ty).is_some(),
            Self::Agent => !is_wrapped(ty),
            Self::Any => true,
        }
    }

    /// Returns the `T` of the form, or the type as it is.
    pub(crate) fn peel(self, ty: &Type) -> &Type {
        let peeled = match self {
            Self::Reference => peel_user_reference(ty),
            Self::Arc => peel_arc(ty),
            Self::Scope | Self::Agent | Self::Any => None,
        };
        peeled.unwrap_or(ty)
    }

    /// Returns the form as messages show it.
    pub(crate) const fn pattern(self) -> &'static str {
        match self {
            Self::Scope => "UserScope<'user>",
            Self::Reference => "&'user T",
            Self::Arc => "Arc<T<'user>>",
            Self::Agent => "T<'user>",
            Self::Any => "T",
        }
    }

    /// Returns the remedy for a type that does not have this form, if one can be known.
    pub(crate) fn remedy(self, ty: &Type) -> Option<String> {
        let bare = peel_all(ty);
        let is_named = matches!(bare, Type::Path(_) | Type::TraitObject(_)) && !is_scope(bare);
        is_named.then(|| match self {
            // The type may be an alias of the required one. What it is an alias of cannot be known.
            Self::Reference if may_be_alias(ty) => "write the `&'user …` here, not an alias of it".to_owned(),
            Self::Arc if may_be_alias(ty) => "write the `Arc<…>` here, not an alias of it".to_owned(),
            Self::Reference => format!("write `&'user {}`", format_tokens(bare)),
            Self::Arc => format!("write `Arc<{}>`", format_tokens(bare)),
            Self::Scope | Self::Agent | Self::Any => format!("write `{}`", format_tokens(bare)),
        })
    }
}

/// Returns whether the type may be an alias of a reference or an `Arc`. An alias of what belongs to the user has a
/// lifetime.
fn may_be_alias(ty: &Type) -> bool {
    let ty = peel_groups(ty);
    matches!(ty, Type::Path(_)) && peel_wrapper(ty).is_none() && mentions_lifetime(ty) && !is_scope(ty)
}

pub(crate) fn is_scope(ty: &Type) -> bool {
    ends_with_name(ty, "UserScope")
}

/// Returns whether the type is not an agent in any factory, so that it is reported here and not once for each factory.
fn is_wrapped(ty: &Type) -> bool {
    match peel_groups(ty) {
        ty @ Type::Path(_) => peel_wrapper(ty).is_some(),
        ty => !matches!(ty, Type::Macro(_)),
    }
}

/// Returns the `T` of a `&'user T`. A missing lifetime is left for rustc to report.
fn peel_user_reference(ty: &Type) -> Option<&Type> {
    let Type::Reference(reference) = peel_groups(ty) else { return None };
    let is_user = reference.lifetime.as_ref().is_none_or(|lifetime| lifetime.ident == "user");
    peel_shared_reference(ty).filter(|_| is_user).map(peel_groups)
}
