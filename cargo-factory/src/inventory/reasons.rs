//! The reason that a call of `reveal` gives.

use proc_macro2::{TokenStream, TokenTree};

/// Returns the last argument of the call of the function at this byte, if it is a text.
pub(super) fn find_reason(text: &str, offset: usize) -> Option<String> {
    let arguments = find_arguments(text.parse().ok()?, offset)?;
    let tokens: Vec<_> = arguments.into_iter().collect();
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let last = tokens.rsplit(is_comma).find(|argument| !argument.is_empty())?;
    let [TokenTree::Literal(literal)] = last else { return None };
    Some(syn::parse_str::<syn::LitStr>(&literal.to_string()).ok()?.value())
}

/// Returns the tokens in the parentheses behind the token at this byte.
fn find_arguments(tokens: TokenStream, offset: usize) -> Option<TokenStream> {
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        let range = token.span().byte_range();
        if range.start == offset
            && let TokenTree::Ident(_) = token
        {
            return tokens
                .find_map(|token| if let TokenTree::Group(group) = token { Some(group.stream()) } else { None });
        }
        if range.contains(&offset)
            && let TokenTree::Group(group) = token
        {
            return find_arguments(group.stream(), offset);
        }
    }
    None
}

#[test]
fn reasons_are_found() {
    let reason = |text: &str| find_reason(text, text.find("reveal").unwrap());
    assert_eq!(
        reason("fn f() { data.reveal(scope, \"the \\\"user\\\" reads it\",) }").unwrap(),
        "the \"user\" reads it"
    );
    assert_eq!(reason("fn f() { m!(UserData::reveal(data, scope, r\"raw\")) }").unwrap(), "raw");
    assert_eq!(reason("fn f() { data.reveal(scope, REASON) }"), None);
    assert_eq!(reason("fn f() { data.reveal(scope, &format!(\"a, b\")) }"), None);
    assert_eq!(reason("use reveal;"), None);
}
