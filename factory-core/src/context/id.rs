//! The check of every id.

use super::invalid_context::{ContextField, InvalidContext, MAX_ID_LENGTH};
use uuid::Uuid;

/// The words that serializers print for a missing value. They are compared in any letter case.
const MISSING_VALUES: [&str; 6] = ["null", "undefined", "none", "nil", "nan", "[object object]"];

/// Returns `value` unchanged, or the reason why it cannot be an id.
pub(super) fn check_id(field: ContextField, value: String) -> Result<String, InvalidContext> {
    let length = value.len();
    // First, so that the work for a hostile value is bounded.
    if length > MAX_ID_LENGTH {
        return Err(InvalidContext::TooLong { field, length });
    }
    if trim_invisible(&value).is_empty() {
        return Err(InvalidContext::Blank { field });
    }
    if value.trim().len() != length || value.chars().any(is_invisible) {
        return Err(InvalidContext::Unprintable { field, length });
    }
    if is_missing_value(&value) {
        return Err(InvalidContext::MissingValue { field, length });
    }
    Ok(value)
}

/// Returns `text` without white space and invisible characters at its ends.
pub(crate) fn trim_invisible(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
}

/// Returns whether a reader cannot see a character: a control character, a line separator, an interlinear annotation mark,
/// the blank Braille pattern, or a `Default_Ignorable_Code_Point` of Unicode's `DerivedCoreProperties.txt`, which includes
/// all marks that change the direction of the text.
fn is_invisible(c: char) -> bool {
    // Most ids are ASCII, which needs no look at the table.
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
                | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
        )
}

fn is_missing_value(value: &str) -> bool {
    MISSING_VALUES.into_iter().any(|word| value.eq_ignore_ascii_case(word))
        || Uuid::try_parse(value).is_ok_and(|uuid| uuid.is_nil())
}
