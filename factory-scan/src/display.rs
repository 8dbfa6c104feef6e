//! Texts for messages, documentation and generated names.

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

/// Turns `AgentInstanceFactory` into `agent_instance_factory`, and `HTTPFactory` into `http_factory`.
pub fn to_snake_case(name: &str) -> String {
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
