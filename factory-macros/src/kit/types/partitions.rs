//! The types that keep state for each user, conversation or tenant.

use super::shapes::ends_with_name;
use crate::kit::syntax::tokens::any_token;
use proc_macro2::TokenTree;
use syn::Type;

const PARTITIONS: [&str; 3] = ["PerUser", "PerConversation", "PerTenant"];

/// Returns whether the type is a partition.
pub(crate) fn is_partition(ty: &Type) -> bool {
    PARTITIONS.iter().any(|name| ends_with_name(ty, name))
}

/// Returns the name of a partition that the type mentions at any depth.
pub(crate) fn find_partition(ty: &Type) -> Option<&'static str> {
    PARTITIONS
        .into_iter()
        .find(|name| any_token(ty, &mut |_, rest| matches!(&rest[0], TokenTree::Ident(word) if word == name)))
}
