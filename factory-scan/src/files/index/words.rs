//! The identifiers of a file, and what they do.

use crate::{
    files::found::Form,
    syntax::{
        angles::find_outside_angles,
        tokens::{as_group, as_word, is_joint, is_one_of, is_punct, is_word},
    },
};
use proc_macro2::{Delimiter, Group, Ident, TokenTree};
use std::ops::Range;

/// An identifier that may be a use of an item.
pub(crate) struct Word {
    pub(crate) range: Range<usize>,
    pub(crate) form: Form,
    /// The segment of the path before it, such as `EventRouter`.
    pub(crate) qualifier: Option<String>,
    /// The index of the innermost item around it.
    pub(super) region: usize,
    /// True if it could be a variable.
    pub(super) may_be_local: bool,
}

/// Returns what the identifier at the index does in code, or `None` if it names a field, a parameter or no item.
pub(super) fn form_of(tokens: &[TokenTree], index: usize) -> Option<Form> {
    let (before, after) = (&tokens[..index], &tokens[index + 1..]);
    let is_path = ends_in_path(before);
    let is_member = matches!(before, [.., dot] if is_punct(dot, '.')) && !is_range(before);
    match (before.last(), after) {
        // A lifetime, or a metavariable.
        (Some(mark), _) if is_punct(mark, '\'') || is_punct(mark, '$') => None,
        (Some(TokenTree::Ident(word)), _) if is_one_of(word, &["let", "mut", "ref"]) => None,
        (_, [arguments, ..]) if as_group(arguments, Delimiter::Parenthesis).is_some() => Some(Form::Call),
        (_, [bang, TokenTree::Group(_), ..]) if is_punct(bang, '!') => Some(Form::Call),
        (_, [first, _, angle, rest @ ..]) if is_joint(first, ':') && is_punct(angle, '<') => {
            let end = find_outside_angles(rest, |token| is_punct(token, '>'));
            let is_call = rest.get(end + 1).is_some_and(|next| as_group(next, Delimiter::Parenthesis).is_some());
            Some(if is_call { Form::Call } else { Form::Reference })
        }
        (_, [colon, ..]) if is_punct(colon, ':') && !is_joint(colon, ':') && !is_path => None,
        _ if is_member => None,
        _ => Some(Form::Reference),
    }
}

/// Returns the segment before the last `::`, such as `EventRouter` in `EventRouter::<T>::` and in `<EventRouter as Get>::`.
pub(crate) fn qualifier(before: &[TokenTree]) -> Option<&Ident> {
    if !ends_in_path(before) {
        return None;
    }
    let before = &before[..before.len() - 2];
    match before.last()? {
        TokenTree::Ident(word) => Some(word),
        angle if is_punct(angle, '>') => {
            let opening = matching_angle(before)?;
            let (before, inner) = (&before[..opening], &before[opening + 1..before.len() - 1]);
            let before = if ends_in_path(before) { &before[..before.len() - 2] } else { before };
            match before.last() {
                Some(TokenTree::Ident(word)) => Some(word),
                _ => inner[..find_outside_angles(inner, |token| is_word(token, "as") || is_punct(token, '<'))]
                    .iter()
                    .rev()
                    .find_map(as_word),
            }
        }
        _ => None,
    }
}

/// Returns whether the word could be a variable: it has no path before it.
pub(super) fn may_be_local(before: &[TokenTree]) -> bool {
    !ends_in_path(before)
}

/// Returns the index of the `<` that the `>` at the end closes.
fn matching_angle(tokens: &[TokenTree]) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate().rev() {
        let is_arrow = index > 0 && is_joint(&tokens[index - 1], '-');
        if is_punct(token, '>') && !is_arrow {
            depth += 1;
        } else if is_punct(token, '<') {
            depth = depth.checked_sub(1)?;
            if depth == 0 {
                return Some(index);
            }
        }
    }
    None
}

fn ends_in_path(before: &[TokenTree]) -> bool {
    matches!(before, [.., first, second] if is_joint(first, ':') && is_punct(second, ':'))
}

/// Returns whether the tokens end in a range, as in `0..end`.
fn is_range(before: &[TokenTree]) -> bool {
    matches!(before, [.., first, _] if is_joint(first, '.'))
}

/// Returns whether the group is that of `replaces { … }`.
pub(super) fn is_replaces(before: &[TokenTree], group: &Group) -> bool {
    group.delimiter() == Delimiter::Brace && before.last().is_some_and(|word| is_word(word, "replaces"))
}

/// Returns whether the group at the index is a path in parentheses that is called, as in `(a::get_x)()`.
pub(super) fn is_called_path(tokens: &[TokenTree], index: usize) -> bool {
    let is_called = tokens.get(index + 1).is_some_and(|next| as_group(next, Delimiter::Parenthesis).is_some());
    let Some(group) = as_group(&tokens[index], Delimiter::Parenthesis).filter(|_| is_called) else { return false };
    let mut inner = group.stream().into_iter();
    let is_path = inner.all(|token| matches!(token, TokenTree::Ident(_)) || is_punct(&token, ':'));
    is_path && !takes_arguments(&tokens[..index])
}

/// Returns whether parentheses behind these tokens are the arguments of a function or of a macro.
fn takes_arguments(before: &[TokenTree]) -> bool {
    match before {
        [.., TokenTree::Ident(word)] => !is_one_of(word, &["return", "break", "in", "if", "match", "while", "else"]),
        [.., TokenTree::Group(group)] => group.delimiter() != Delimiter::Brace,
        [.., first, angle] if is_punct(angle, '>') => !is_joint(first, '='),
        [.., mark] => is_punct(mark, '!') || is_punct(mark, '?'),
        [] => false,
    }
}
