//! Imports that stay, although rustc reports that nothing uses them.

use super::{
    super::analysis::blank_prefix,
    functions::{module_around, statement_around},
    imports::has_word,
};
use proc_macro2::{TokenStream, TokenTree};
use std::ops::Range;
use syn::ext::IdentExt;

/// Returns whether an import stays: code that no build compiles may need it, or a comment would go with it.
pub(crate) fn is_needed(text: &str, import: &Range<usize>) -> bool {
    let code = blank_prefix(text);
    let Ok(tokens) = code.parse::<TokenStream>() else { return true };
    let module = module_around(text, import);
    let is_in_unseen_code = match bound_name(&text[import.clone()]) {
        // The names are elsewhere, so only a module without conditions is known.
        None => has_word(&text[module], "cfg"),
        Some(name) => mentions(tokens, &module, name),
    };
    is_in_unseen_code || has_comment(text, import)
}

/// Returns the name that an import binds, if it is written: not for `self`, `*` and `as _`.
fn bound_name(import: &str) -> Option<&str> {
    let name = import.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next()?;
    (!["", "_", "self"].contains(&name)).then_some(name)
}

/// Returns whether a comment is in the `use`, or behind it on its last line.
fn has_comment(text: &str, import: &Range<usize>) -> bool {
    let Some(statement) = statement_around(text, import) else { return true };
    let end = text[statement.end..].find('\n').map_or(text.len(), |length| statement.end + length);
    ["//", "/*"].iter().any(|comment| text[statement.start..end].contains(comment))
}

/// Returns whether the name is in the tokens of a module, outside of imports, or linked in its documentation.
fn mentions(tokens: TokenStream, module: &Range<usize>, name: &str) -> bool {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut is_import = false;
    tokens.iter().enumerate().any(|(index, token)| {
        let is_within = module.contains(&token.span().byte_range().start);
        match token {
            TokenTree::Group(group) => !is_import && mentions(group.stream(), module, name),
            TokenTree::Literal(literal) => is_within && literal.to_string().contains(&format!("[`{name}`]")),
            TokenTree::Ident(word) if word == "use" => {
                is_import = !is_punct(tokens.get(index + 1), '<');
                false
            }
            TokenTree::Ident(word) => is_within && !is_import && word.unraw() == name && !is_of_other(&tokens[..index]),
            TokenTree::Punct(punct) => {
                is_import &= punct.as_char() != ';';
                false
            }
        }
    })
}

/// Returns whether the name behind these tokens belongs to a value or to another module.
fn is_of_other(before: &[TokenTree]) -> bool {
    match before {
        [.., first, dot] if is_punct(Some(dot), '.') => !is_punct(Some(first), '.'),
        [.., TokenTree::Ident(module), first, second] if is_punct(Some(first), ':') && is_punct(Some(second), ':') => {
            module != "self" && module != "super"
        }
        _ => false,
    }
}

fn is_punct(token: Option<&TokenTree>, char: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == char)
}

#[cfg(test)]
mod tests {
    use super::is_needed;

    /// Returns whether the import at `import` is needed.
    fn needed(text: &str, import: &str) -> bool {
        let start = text.find(import).unwrap();
        is_needed(text, &(start..start + import.len()))
    }

    #[test]
    fn a_name_in_other_code_is_needed() {
        assert!(needed("use a::b; #[cfg(windows)] fn f() { b() }", "a::b"));
        assert!(needed("use a::{b as c, d}; macro_rules! m { () => { c() } }", "b as c"));
        assert!(needed("use a::b; mod n { use super::*; #[cfg(windows)] fn f(_: super::b) {} }", "a::b"));
        assert!(needed("use a::b; /// See [`b`].\nfn f() {}", "a::b"));
        assert!(needed("use a::b; #[cfg(windows)] fn f() { (0..b()) }", "a::b"));
        assert!(!needed("use a::b; fn f() { x.b(); c::b() }", "a::b"));
        assert!(!needed("use a::b as c; fn f() { b() }", "a::b as c"));
        assert!(!needed("mod m { use a::b; } mod n { use a::b; fn f() { b() } }", "a::b"));
    }

    #[test]
    fn names_that_are_not_written_may_be_needed_under_conditions() {
        assert!(needed("use a::*; #[cfg(windows)] fn f() {}", "a::*"));
        assert!(needed("use a::B as _; #[cfg(windows)] fn f() {}", "a::B as _"));
        assert!(needed("use a::{self, b}; #[cfg(windows)] fn f() {}", "self"));
        assert!(!needed("use a::*; fn f() {}", "a::*"));
    }

    #[test]
    fn a_comment_stays() {
        assert!(needed("use a::{\n    // Why.\n    b,\n    c,\n};", "b"));
        assert!(needed("use a::b; // Why.\nfn f() {}", "a::b"));
        assert!(!needed("// Why.\nuse a::b;\n// Other.\n", "a::b"));
    }
}
