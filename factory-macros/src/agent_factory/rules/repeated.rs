//! The check of two rules that no name is repeated.

use crate::{agent_factory::model::names::plain_name, kit::errors::Errors};
use std::collections::BTreeSet;
use syn::{Ident, ext::IdentExt};

/// Rejects a name that is already used. `kind` is what has the name, such as `an agent`.
pub(super) fn reject_repeated_names<'a>(names: impl Iterator<Item = &'a Ident>, kind: &str, errors: &mut Errors) {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(plain_name(name)) {
            errors.push(name, format!("`{}` is already {kind}; give this one another name", name.unraw()));
        }
    }
}
