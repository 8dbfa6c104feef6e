//! A replaced accessor, and the name of the function that replaces it.

use super::syntax::{ReplacedKind, ReplacedSyntax};
use crate::kit::display::to_snake_case;
use quote::format_ident;
use syn::{Ident, Path, ext::IdentExt};

/// An entry of `replaces`: a function or a constant, perhaps of a type, that callers used before.
pub(crate) struct Replaced {
    pub(crate) kind: ReplacedKind,
    pub(crate) path: Path,
    /// The segments of the path, without `r#`.
    pub(crate) words: Vec<String>,
}

impl Replaced {
    pub(crate) fn new(ReplacedSyntax { kind, path }: ReplacedSyntax) -> Self {
        let words: Vec<_> = path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
        Self { kind: kind.unwrap_or_else(|| kind_by_name(&words)), path, words }
    }

    /// Returns the path without `r#`, to compare it with others.
    pub(crate) fn plain_path(&self) -> String {
        self.words.join("::")
    }

    /// Returns whether the path names a type.
    pub(crate) fn is_type(&self) -> bool {
        self.kind == ReplacedKind::Function && base_name(&self.words).starts_with(char::is_uppercase)
    }

    /// Returns the name of the type that names the accessor in a message.
    pub(crate) fn marker(&self, create: &Ident) -> Option<Ident> {
        let last = &self.path.segments.last()?.ident;
        Some(match self.kind {
            ReplacedKind::Function => last.clone(),
            ReplacedKind::Constant => {
                format_ident!("{}_was_replaced_by_{create}", self.words.join("_"), span = last.span())
            }
        })
    }
}

/// Returns what a path without a keyword names: a constant if the name is in capitals.
fn kind_by_name(words: &[String]) -> ReplacedKind {
    let name = base_name(words);
    let is_in_capitals = name.starts_with(char::is_uppercase) && !name.contains(char::is_lowercase);
    if is_in_capitals { ReplacedKind::Constant } else { ReplacedKind::Function }
}

fn base_name(words: &[String]) -> &str {
    words.last().map_or("", String::as_str)
}

/// Returns the name of the function that makes the factory.
pub(crate) fn create_fn_name(factory: &Ident) -> Ident {
    format_ident!("create_{}", to_snake_case(&factory.unraw().to_string()), span = factory.span())
}
