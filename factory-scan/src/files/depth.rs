//! The depth of syntax, which the stack of the parser limits.

use crate::{
    module_rule::Renames,
    syntax::tokens::{as_group, collect_tokens, is_joint, is_one_of, is_punct},
};
use proc_macro2::{Delimiter, Span, TokenTree};

/// Enough for the greatest depth that is accepted, in a build without optimizations. Only what is used takes memory.
pub(super) const STACK_SIZE: usize = 512 << 20;

/// The part of the stack that the parser may need.
const MOST_STACK: usize = STACK_SIZE / 10 * 8;

/// The bytes of the stack for a token that may begin an expression or a type within the last one, as in `!!!true`.
const STACK_OF_TOKEN: usize = 64 << 10;

/// The bytes of the stack for a token that only makes a chain longer, as in `a + b + c`.
const STACK_OF_CHAIN: usize = 2 << 10;

/// The greatest number of brackets around a token.
const MAX_BRACKETS: usize = 500;

/// Adds the renames, and returns the first token at which the syntax may be too deep for the parser. One walk does both,
/// because it takes a copy of each token.
pub(super) fn find_too_deep(tokens: &[TokenTree], renames: &mut Renames) -> Option<Span> {
    find_below(tokens, &[], 0, Some(0), renames)
}

/// `around` are the tokens before the brackets, and `stack` is what the tokens around need. There is none in the arguments
/// of a macro, which are not parsed.
fn find_below(
    tokens: &[TokenTree],
    around: &[TokenTree],
    brackets: usize,
    stack: Option<usize>,
    renames: &mut Renames,
) -> Option<Span> {
    let mut depth = Depth { around: stack.unwrap_or_default(), here: stack.unwrap_or_default(), angles: 0, bars: 0 };
    for (index, token) in tokens.iter().enumerate() {
        let (before, after) = (&tokens[..index], &tokens[index + 1..]);
        renames.add(&tokens[index..], around);
        if stack.is_some() {
            depth.here += if is_in_chain(before, token) { STACK_OF_CHAIN } else { STACK_OF_TOKEN };
        }
        if depth.here > MOST_STACK || brackets > MAX_BRACKETS {
            return Some(token.span());
        }
        if let TokenTree::Group(group) = token {
            let inner = stack.filter(|_| !is_macro(before)).map(|_| depth.here);
            if let Some(span) = find_below(&collect_tokens(group.stream()), before, brackets + 1, inner, renames) {
                return Some(span);
            }
        }
        if ends(token, &mut depth, before, after) {
            depth = Depth { here: depth.around, around: depth.around, angles: 0, bars: 0 };
        }
    }
    None
}

/// The depth within one pair of brackets, since the last end of a statement, an item or an element.
struct Depth {
    /// The stack that the tokens around the brackets need.
    around: usize,
    here: usize,
    /// The angle brackets that are open.
    angles: usize,
    /// The bars, of which those around the arguments of a closure come in pairs.
    bars: usize,
}

/// Returns whether a statement, an item or an element of a list ends with the token.
fn ends(token: &TokenTree, depth: &mut Depth, before: &[TokenTree], after: &[TokenTree]) -> bool {
    match token {
        TokenTree::Punct(mark) => match mark.as_char() {
            '|' => depth.bars += 1,
            '<' if !is_shift(before, token, after) => depth.angles += 1,
            '>' => depth.angles = depth.angles.saturating_sub(1),
            ',' => return depth.angles == 0 && depth.bars.is_multiple_of(2),
            ';' => return true,
            _ => {}
        },
        token => return as_group(token, Delimiter::Brace).is_some() && !continues(after),
    }
    false
}

/// Returns whether the token is of a `<<` before a number.
fn is_shift(before: &[TokenTree], token: &TokenTree, after: &[TokenTree]) -> bool {
    let is_first = is_joint(token, '<');
    let is_second = before.last().is_some_and(|before| is_joint(before, '<'));
    let operand = if is_first { after.get(1) } else { after.first() };
    (is_first || is_second) && matches!(operand, Some(TokenTree::Literal(_)))
}

/// Returns whether an expression may go on after braces.
fn continues(after: &[TokenTree]) -> bool {
    match after.first() {
        Some(TokenTree::Ident(word)) => is_one_of(word, &["as", "else"]),
        Some(TokenTree::Literal(_)) | None => false,
        Some(token) => !is_punct(token, '#'),
    }
}

/// Returns whether the token is a literal, a binary operator, or the operand after one.
fn is_in_chain(before: &[TokenTree], token: &TokenTree) -> bool {
    match (before, token) {
        (_, TokenTree::Literal(_)) => true,
        (_, TokenTree::Punct(_)) => is_operator(before, token),
        ([before @ .., last], _) => {
            is_operator(before, last) || is_operand(Some(last)) && !matches!(token, TokenTree::Ident(_))
        }
        ([], _) => false,
    }
}

/// Returns whether the token is an operator of one or two characters after an operand.
fn is_operator(before: &[TokenTree], token: &TokenTree) -> bool {
    let is_mark = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if "+-*/%^|&.".contains(mark.as_char()));
    let is_second = || {
        matches!(before, [.., operand, first]
        if is_mark(first) && matches!(first, TokenTree::Punct(mark) if is_joint(first, mark.as_char())) && is_operand(Some(operand)))
    };
    is_mark(token) && (is_operand(before.last()) || is_second())
}

fn is_operand(token: Option<&TokenTree>) -> bool {
    match token {
        Some(TokenTree::Group(group)) => group.delimiter() != Delimiter::Brace,
        Some(TokenTree::Literal(_) | TokenTree::Ident(_)) => true,
        _ => false,
    }
}

/// Returns whether the arguments of a macro follow.
fn is_macro(before: &[TokenTree]) -> bool {
    matches!(before, [.., TokenTree::Ident(_), bang] | [.., TokenTree::Ident(_), bang, TokenTree::Ident(_)] if is_punct(bang, '!'))
}
