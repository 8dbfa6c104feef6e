//! Function pointers in types.

use super::{
    angles::find_outside_angles,
    tokens::{as_group, is_joint, is_punct, is_word},
};
use proc_macro2::{Delimiter, TokenTree};

/// Returns the number of tokens if they begin with a function pointer, such as `for<'a> unsafe fn(&'a str) -> u8`.
pub fn pointer_length(tokens: &[TokenTree]) -> Option<usize> {
    let mut at = match tokens {
        [word, angle, rest @ ..] if is_word(word, "for") && is_punct(angle, '<') => {
            3 + find_outside_angles(rest, |token| is_punct(token, '>'))
        }
        _ => 0,
    };
    let is_qualifier = |token: &TokenTree| {
        is_word(token, "unsafe") || is_word(token, "extern") || matches!(token, TokenTree::Literal(_))
    };
    at += tokens.get(at..)?.iter().take_while(|token| is_qualifier(token)).count();
    let [keyword, arguments, rest @ ..] = tokens.get(at..)? else { return None };
    if !is_word(keyword, "fn") || as_group(arguments, Delimiter::Parenthesis).is_none() {
        return None;
    }
    let result = match rest {
        [dash, angle, result @ ..] if is_joint(dash, '-') && is_punct(angle, '>') => {
            2 + find_outside_angles(result, |token| {
                is_punct(token, ',') || is_punct(token, '>') || is_punct(token, ';')
            })
        }
        _ => 0,
    };
    Some(at + 2 + result)
}
