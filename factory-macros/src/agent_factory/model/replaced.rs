//! A replaced function, and the name of the function that replaces it.

use quote::format_ident;
use syn::{Ident, Path, ext::IdentExt};

/// An entry of `replaces`: a function, or an associated function with its type, that callers used before.
pub(crate) struct ReplacedFunction {
    pub(crate) path: Path,
    /// The segments of the path, without `r#`.
    pub(crate) words: Vec<String>,
}

impl ReplacedFunction {
    pub(crate) fn new(path: Path) -> Self {
        let words = path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
        Self { path, words }
    }

    /// Returns the path without `r#`, to compare it with others.
    pub(crate) fn plain_path(&self) -> String {
        self.words.join("::")
    }

    /// Returns the function's own name.
    pub(crate) fn base_name(&self) -> &str {
        self.words.last().map_or("", String::as_str)
    }

    pub(crate) fn is_function(&self) -> bool {
        !self.base_name().starts_with(char::is_uppercase)
    }

    /// Returns whether another path has the same last segment and is also an associated function.
    pub(crate) fn ends_like(&self, other: &Self) -> bool {
        other.words.len() > 1 && other.words.last() == self.words.last() && other.words != self.words
    }
}

/// Returns the name of the function that makes the factory.
pub(crate) fn create_fn_name(factory: &Ident) -> Ident {
    format_ident!("create_{}", to_snake_case(&factory.unraw().to_string()), span = factory.span())
}

/// Turns `AgentInstanceFactory` into `agent_instance_factory`, and `HTTPFactory` into `http_factory`.
pub(crate) fn to_snake_case(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let starts_word = |index: usize| {
        let after_lower = !chars[index - 1].is_uppercase();
        let before_lower = chars.get(index + 1).is_some_and(|next| next.is_lowercase());
        chars[index].is_uppercase() && chars[index - 1] != '_' && (after_lower || before_lower)
    };
    let mut snake = String::new();
    for (index, c) in chars.iter().enumerate() {
        if index > 0 && starts_word(index) {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    snake
}
