//! Names as they are compared.

use syn::{Ident, ext::IdentExt};

/// Returns the name without `r#`. A raw identifier is the same name as a plain one.
pub(crate) fn plain_name(name: &Ident) -> String {
    name.unraw().to_string()
}
