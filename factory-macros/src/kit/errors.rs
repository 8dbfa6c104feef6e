//! The errors of one expansion, which are reported together.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use std::{fmt::Display, thread};
use syn::parse::ParseStream;

/// The errors of one expansion. Panics when it is dropped with errors that were not turned into `compile_error!`s.
#[derive(Default)]
pub(crate) struct Errors {
    combined: Option<syn::Error>,
}

impl Errors {
    /// Adds an error that spans these tokens.
    pub(crate) fn push(&mut self, at: &dyn ToTokens, message: impl Display) {
        self.push_error(error(at, message));
    }

    pub(crate) fn push_error(&mut self, error: syn::Error) {
        match &mut self.combined {
            Some(combined) => combined.combine(error),
            None => self.combined = Some(error),
        }
    }

    /// Returns the value, or adds the error.
    pub(crate) fn handle<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push_error(error)).ok()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.combined.is_none()
    }

    /// Forgets the errors, because the input is expanded again.
    pub(crate) fn defer(&mut self) {
        self.combined = None;
    }

    pub(crate) fn into_compile_errors(mut self) -> TokenStream {
        self.combined.take().map(|combined| combined.to_compile_error()).unwrap_or_default()
    }
}

/// Returns an error that spans these tokens. Takes a `dyn` to be compiled once.
pub(crate) fn error(at: &dyn ToTokens, message: impl Display) -> syn::Error {
    syn::Error::new_spanned(at, message)
}

/// Returns the span of an error, or `last` at the end of the input, where there is no token to point at.
pub(crate) fn span_unless_at_end(span: Span, input: ParseStream<'_>, last: Span) -> Span {
    if input.is_empty() { last } else { span }
}

impl Drop for Errors {
    fn drop(&mut self) {
        assert!(self.combined.is_none() || thread::panicking(), "errors were collected and not reported");
    }
}
