//! The one check that every id goes through.

use crate::{ContextField, InvalidContext};

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
    let word = value.trim_matches(invisible);
    if word.is_empty() {
        return Err(InvalidContext::Blank { field });
    }
    if is_placeholder(&word.to_lowercase(), setting) {
        return Err(InvalidContext::Placeholder { field, value: shortened(&value) });
    }
    Ok(value)
}

/// White space, control characters and the zero-width ones: a value of nothing else looks blank in every log.
fn invisible(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

fn is_placeholder(word: &str, setting: Setting) -> bool {
    let starts_with = |placeholder| {
        word.strip_prefix(placeholder).is_some_and(|rest| rest.is_empty() || rest.starts_with(['_', '-']))
    };
    PLACEHOLDER_DIGITS.contains(&word)
        || PLACEHOLDERS.into_iter().any(starts_with)
        || (setting == Setting::Production && starts_with(TEST))
}

fn shortened(value: &str) -> String {
    const SHOWN: usize = 12;
    match value.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}
