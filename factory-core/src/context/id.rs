//! The check of every id.

use super::invalid_context::{ContextField, InvalidContext};

/// Words that mark a value as not filled in. They are compared in any letter case.
const PLACEHOLDERS: [&str; 16] = [
    "registry",
    "placeholder",
    "default",
    "temp",
    "none",
    "null",
    "undefined",
    "xxx",
    "yyy",
    "example",
    "demo",
    "sample",
    "template",
    "mock",
    "fake",
    "dummy",
];

/// Placeholders only as a whole value: `1-alice` is an id.
const PLACEHOLDER_DIGITS: [&str; 2] = ["0", "1"];

/// A placeholder, except in a context of a test.
const TEST: &str = "test";

/// The setting that a context is used in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Setting {
    Production,
    /// Ids may begin with the word `test`.
    Test,
}

/// Returns `value` unchanged, or the reason why it is not an id.
pub(super) fn check_id(field: ContextField, value: String, setting: Setting) -> Result<String, InvalidContext> {
    let visible = trim_invisible(&value);
    if visible.is_empty() {
        return Err(InvalidContext::Blank { field });
    }
    if is_placeholder(visible, setting) {
        return Err(InvalidContext::Placeholder { field, value: shorten(&value) });
    }
    Ok(value)
}

/// Returns `text` without white space and invisible characters at its ends.
pub(crate) fn trim_invisible(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
}

/// Returns whether a character is invisible: a control character, the blank Braille pattern, or a
/// `Default_Ignorable_Code_Point` of Unicode's `DerivedCoreProperties.txt`.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
                | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
        )
}

fn is_placeholder(value: &str, setting: Setting) -> bool {
    let first_word = value.split_once(['_', '-']).map_or(value, |(first, _)| first);
    let starts_with = |placeholder| looks_like(first_word, placeholder);
    PLACEHOLDER_DIGITS.into_iter().any(|digit| looks_like(value, digit))
        || PLACEHOLDERS.into_iter().any(starts_with)
        || (setting == Setting::Production && starts_with(TEST))
}

/// Returns whether a reader sees `word`, which is lower-case ASCII, where `text` is printed.
fn looks_like(text: &str, word: &str) -> bool {
    let visible = text.chars().filter(|&c| c.is_ascii_graphic() || !is_invisible(c));
    // The length rules out most texts without a look at their characters.
    text.len() >= word.len() && visible.map(to_lowercase).eq(word.chars())
}

/// Converts ASCII letters to lower case, and the Kelvin sign, the only other character whose lower case is ASCII.
fn to_lowercase(c: char) -> char {
    if c == '\u{212a}' { 'k' } else { c.to_ascii_lowercase() }
}

/// Returns the first characters of a value, for an error message.
fn shorten(value: &str) -> String {
    const SHOWN: usize = 12;
    match value.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}
