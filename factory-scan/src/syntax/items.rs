//! Recognition of items by their first tokens.

use super::tokens::{as_group, is_punct, is_word};
use proc_macro2::{Delimiter, Group, Ident, TokenTree};

/// The kind of an item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ItemKind {
    Struct,
    Enum,
    Union,
    Impl,
    Mod,
    Function,
    Static,
    Const,
    TypeAlias,
    Trait,
    Use,
    ExternBlock,
    Macro,
}

impl ItemKind {
    /// Returns the kind of the item that begins with these tokens, and the keyword that decides it. Skips attributes,
    /// the visibility and qualifiers such as `async` or `extern "C"`.
    pub fn find(tokens: &[TokenTree]) -> Option<(Self, &Ident)> {
        let mut rest = skip_visibility(tokens);
        loop {
            let [TokenTree::Ident(word), after @ ..] = rest else { return None };
            if let Some(kind) = Self::from_keyword(&word.to_string(), after) {
                return Some((kind, word));
            }
            rest = match after {
                [TokenTree::Literal(_), after @ ..] if word == "extern" => after,
                after if is_qualifier(word) => after,
                _ => return None,
            };
        }
    }

    fn from_keyword(keyword: &str, after: &[TokenTree]) -> Option<Self> {
        let is_word_next = matches!(after, [TokenTree::Ident(_), ..]);
        Some(match keyword {
            "struct" => Self::Struct,
            "enum" => Self::Enum,
            "union" if is_word_next => Self::Union,
            "impl" => Self::Impl,
            "mod" => Self::Mod,
            "fn" => Self::Function,
            "static" => Self::Static,
            "const" if !is_before_function(after) => Self::Const,
            "type" => Self::TypeAlias,
            "trait" => Self::Trait,
            "use" => Self::Use,
            "extern" if matches!(after, [word, ..] if is_word(word, "crate")) => Self::Use,
            "extern" if is_block(after) => Self::ExternBlock,
            "macro" if is_word_next => Self::Macro,
            "macro_rules" if matches!(after, [bang, ..] if is_punct(bang, '!')) => Self::Macro,
            _ => return None,
        })
    }
}

fn is_qualifier(word: &Ident) -> bool {
    ["unsafe", "safe", "async", "extern", "const", "default", "auto"].iter().any(|known| word == known)
}

fn is_before_function(after: &[TokenTree]) -> bool {
    matches!(after, [TokenTree::Ident(next), ..] if next == "fn" || next != "const" && is_qualifier(next))
}

fn is_block(after: &[TokenTree]) -> bool {
    match after {
        [TokenTree::Literal(_), block, ..] | [block, ..] => as_group(block, Delimiter::Brace).is_some(),
        [] => false,
    }
}

/// Returns the group of the outer or inner attribute at the beginning, and the number of the attribute's tokens.
pub fn split_attribute(tokens: &[TokenTree]) -> Option<(&Group, usize)> {
    match tokens {
        [hash, inner, ..] if is_punct(hash, '#') => match as_group(inner, Delimiter::Bracket) {
            Some(outer) => Some((outer, 2)),
            None if is_punct(inner, '!') => Some((as_group(tokens.get(2)?, Delimiter::Bracket)?, 3)),
            None => None,
        },
        _ => None,
    }
}

/// Returns the last segment of the path of an attribute.
pub fn attribute_name(attribute: &Group) -> Option<Ident> {
    let mut name = None;
    for token in attribute.stream() {
        match token {
            TokenTree::Ident(word) => name = Some(word),
            // A `macro_rules!` passes a `$meta:meta` in an invisible group.
            TokenTree::Group(meta) if meta.delimiter() == Delimiter::None => return attribute_name(&meta),
            token if is_punct(&token, ':') => {}
            _ => break,
        }
    }
    name
}

/// Skips attributes and the visibility. A `macro_rules!` passes a `$vis:vis` in an invisible group.
fn skip_visibility(mut tokens: &[TokenTree]) -> &[TokenTree] {
    loop {
        tokens = match tokens {
            [word, path, rest @ ..] if is_word(word, "pub") && as_group(path, Delimiter::Parenthesis).is_some() => rest,
            [word, rest @ ..] if is_word(word, "pub") => rest,
            [vis, rest @ ..] if as_group(vis, Delimiter::None).is_some() => rest,
            tokens => match split_attribute(tokens) {
                Some((_, length)) => &tokens[length..],
                None => return tokens,
            },
        }
    }
}

/// Returns whether an item may begin after these tokens. An `impl` in a type does not.
pub fn begins_item(before: &[TokenTree]) -> bool {
    match before.last() {
        Some(TokenTree::Ident(word)) => ["auto", "default", "pub", "unsafe"].iter().any(|qualifier| word == qualifier),
        Some(token @ TokenTree::Punct(_)) => is_punct(token, ';'),
        Some(TokenTree::Group(_)) | None => true,
        Some(TokenTree::Literal(_)) => false,
    }
}

/// Returns the number of tokens of the item at the beginning, up to its braces or its semicolon.
pub fn item_length(tokens: &[TokenTree]) -> usize {
    let is_end = |token: &TokenTree| is_punct(token, ';') || as_group(token, Delimiter::Brace).is_some();
    tokens.iter().position(is_end).map_or(tokens.len(), |last| last + 1)
}

/// Returns the number of the tokens that are inner attributes and items at the beginning of a block.
pub fn leading_items(tokens: &[TokenTree]) -> usize {
    let mut length = 0;
    loop {
        let rest = &tokens[length..];
        let is_attribute = rest.get(1).is_some_and(|inner| is_punct(inner, '!'));
        length += match (split_attribute(rest), ItemKind::find(rest)) {
            (Some((_, attribute)), _) if is_attribute => attribute,
            (_, Some((ItemKind::Static | ItemKind::Const | ItemKind::Use | ItemKind::TypeAlias, _))) => {
                let Some(end) = rest.iter().position(|token| is_punct(token, ';')) else { return length };
                end + 1
            }
            (_, Some(_)) => item_length(rest),
            _ => return length,
        };
    }
}
