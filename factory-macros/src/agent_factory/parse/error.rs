//! The error of an item in a list.

use crate::kit::errors::span_unless_at_end;
use proc_macro2::Span;
use syn::parse::ParseStream;

/// An error in an entry of a section, or in a parameter of an entry.
pub(super) enum EntryError {
    /// The item does not have the form of its list. The tokens at the span are not expected.
    Form(Span),
    Other(syn::Error),
}

impl EntryError {
    /// Names the form, such as ``an entry `name: Type` ``. At the end of the input, the error is at `last`.
    pub(super) fn into_error(self, input: ParseStream<'_>, last: Span, form: &str) -> syn::Error {
        match self {
            Self::Form(span) => {
                let span = span_unless_at_end(span, input, last);
                syn::Error::new(span, format!("expected {form}, and a comma before the next one"))
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
