//! The one check that every id goes through, and the one id that is made here.

use super::invalid::{ContextField, InvalidContext};
use std::{
    hash::{BuildHasher, RandomState},
    time::SystemTime,
};
use uuid::Builder;

/// A value that somebody forgot to fill in, in any letter case.
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

/// Refused as a whole value, but no reason to refuse `1-alice`.
const PLACEHOLDER_DIGITS: [&str; 2] = ["0", "1"];

/// Refused like the other placeholders, except in a context that says it belongs to a test.
const TEST: &str = "test";

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Setting {
    Production,
    Test,
}

/// Returns `value` as it is, or why it cannot name anybody or anything.
pub(crate) fn checked(field: ContextField, value: String, setting: Setting) -> Result<String, InvalidContext> {
    let visible = visible(&value);
    if visible.is_empty() {
        return Err(InvalidContext::Blank { field });
    }
    if is_placeholder(visible, setting) {
        return Err(InvalidContext::Placeholder { field, value: shortened(&value) });
    }
    Ok(value)
}

/// Without what nobody sees at its ends.
pub(crate) fn visible(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || is_ignorable(c))
}

/// What no font shows: control characters, the blank of Braille, and `Default_Ignorable_Code_Point` of Unicode's
/// `DerivedCoreProperties.txt`.
fn is_ignorable(c: char) -> bool {
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
    let starts_with = |placeholder| reads(first_word, placeholder);
    PLACEHOLDER_DIGITS.into_iter().any(|digit| reads(value, digit))
        || PLACEHOLDERS.into_iter().any(starts_with)
        || (setting == Setting::Production && starts_with(TEST))
}

/// Whether a reader sees `word`, which is ASCII in lower case. The length alone tells most texts apart.
fn reads(text: &str, word: &str) -> bool {
    let visible = text.chars().filter(|&c| c.is_ascii_graphic() || !is_ignorable(c));
    text.len() >= word.len() && visible.map(lower).eq(word.chars())
}

/// As far as words of ASCII go: the sign of the kelvin is the one other character that has such a letter's lower case.
fn lower(c: char) -> char {
    if c == '\u{212a}' { 'k' } else { c.to_ascii_lowercase() }
}

fn shortened(value: &str) -> String {
    const SHOWN: usize = 12;
    match value.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}

/// Unique, and no secret. The random bits come from the keys of the standard library's hasher, which the operating system
/// gives: `uuid` alone compiles in a fifth of the time that it takes with a generator of its own.
pub(crate) fn new_request_id() -> String {
    let since_epoch = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let millis = u64::try_from(since_epoch.as_millis()).unwrap_or(u64::MAX);
    let [first, second] = [0, 1].map(|half| RandomState::new().hash_one((since_epoch, half)).to_ne_bytes());
    let mut random = [0; 10];
    random[..8].copy_from_slice(&first);
    random[8..].copy_from_slice(&second[..2]);
    Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string()
}
