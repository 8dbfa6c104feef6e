use proc_macro2::Span;
use syn::parse::ParseStream;

/// An error in an entry of a section.
pub(super) enum EntryError {
    /// The entry does not have the form of the section's entries. The tokens at the span are not expected.
    Form(Span),
    Other(syn::Error),
}

impl EntryError {
    /// Names the form of an entry. At the end of the input there is no token to point at, and the error is at `start`.
    pub(super) fn into_error(self, input: ParseStream<'_>, start: Span, form: &str) -> syn::Error {
        match self {
            Self::Form(span) => {
                let span = if input.is_empty() { start } else { span };
                syn::Error::new(span, format!("expected an entry `{form}`, and a comma before the next one"))
            }
            Self::Other(error) => error,
        }
    }
}

impl From<syn::Error> for EntryError {
    fn from(error: syn::Error) -> Self {
        Self::Form(error.span())
    }
}
