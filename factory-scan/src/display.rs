//! Text of tokens for messages and documentation.

use quote::ToTokens;

/// Formats tokens as a person writes them, without the spaces that a `TokenStream` prints.
pub fn format_tokens(tokens: &dyn ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let is_tight = |before: &str, after: &str| {
        let is_path = before.ends_with("::") || after.starts_with(":: ");
        is_path || before.ends_with(['<', '&', '*']) || after.starts_with(['<', '>', ',', ';'])
    };
    let mut formatted = String::new();
    for (index, c) in text.char_indices() {
        if c != ' ' || !is_tight(&text[..index], &text[index + 1..]) {
            formatted.push(c);
        }
    }
    formatted
}
