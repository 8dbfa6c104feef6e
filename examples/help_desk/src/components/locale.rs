//! The language of a request.

/// The language in which a request wants its answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Locale {
    /// English, also for clients that want a language that we do not speak.
    #[default]
    English,
    /// German.
    German,
}

impl Locale {
    /// Returns the locale for the first language of an `Accept-Language` header.
    #[must_use]
    pub fn from_header(languages: &str) -> Self {
        if languages.trim_start().starts_with("de") { Self::German } else { Self::English }
    }
}
